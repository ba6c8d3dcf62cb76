// What the page of a sheet sends to a browser: no name while it is marked by code, and who has no mark once it is locked.
import { renderToReadableStream } from 'react-dom/server.edge'
import { expect, test } from 'vitest'
import { BlindPanel } from '@/components/teaching/marks/blind-panel'
import { CorrectionPanel } from '@/components/teaching/marks/correction-panel'
import { SheetBody } from '@/components/teaching/marks/sheet-body'
import type { SchoolActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { drawCodes } from '@/lib/teaching/marks/commands/blind-codes'
import { moveSheet } from '@/lib/teaching/marks/commands/move-sheet'
import { saveMarks } from '@/lib/teaching/marks/commands/save-marks'
import { findStudyLimits } from '@/lib/teaching/marks/queries/find-limits'
import { findSheet } from '@/lib/teaching/marks/queries/find-sheet'
import { makeClassAtWork, type ClassAtWork } from '../../support/class-at-work'
import { makePeople, now, today } from '../../support/factories'
import { makeSheet } from '../../support/marks'
import { makeTrainee } from '../../support/study'

const where = (world: ClassAtWork) => ({ cohortId: world.cohort.id, componentId: world.scheme.exam, attempt: 1 })

/** The sheet as somebody's page has it. */
async function pageOf(world: ClassAtWork, actor: SchoolActor, { writes, chosen }: { writes: boolean; chosen?: string }): Promise<string> {
  const limits = await findStudyLimits(actor, world.school.id, today)
  const sheet = await findSheet(actor, where(world), limits.marks)
  if (!sheet) throw new Error('no sheet')
  const parts = [await SheetBody({ sheet, writes, limits, askOf: (traineeId) => `/ask/${traineeId}` }), await BlindPanel({ actor, sheet }), sheet.status === 'LOCKED' && await CorrectionPanel({ sheet, corrections: [], mayAsk: true, mayDecide: false, chosen })]
  const pages = await Promise.all(parts.map(async (part) => { const stream = await renderToReadableStream(part); await stream.allReady; return new Response(stream).text() }))
  return pages.join('\n')
}

test('a sheet marked by code sends codes and no name; verified it sends both', async () => {
  const world = await makeClassAtWork()
  await drawCodes(world.office, where(world), now)
  const codes = await db.blindCode.findMany({ where: { cohortId: world.cohort.id }, select: { code: true, sheetId: true } })
  const secrets = [...world.people.map(({ fullName }) => fullName), ...world.people.map(({ id }) => id), ...world.trainees.map(({ id }) => id)]
  const marker = await pageOf(world, world.lecturer, { writes: true })
  for (const secret of secrets) expect(marker).not.toContain(secret)
  for (const { code } of codes) expect(marker).toContain(`name="m-${code}"`)
  expect(marker).not.toContain('/codes?attempt=1')
  expect(await pageOf(world, world.office, { writes: true })).toContain('/codes?attempt=1')
  await saveMarks(world.lecturer, { ...where(world), version: 1, marks: codes.map(({ code }) => ({ blindCode: code, mark: '7,5' })) }, now)
  const sheetId = codes[0]?.sheetId ?? ''
  await moveSheet(world.lecturer, { sheetId, to: 'ENTERED', version: 2 }, now)
  const handedIn = await pageOf(world, world.lecturer, { writes: false })
  for (const secret of secrets) expect(handedIn).not.toContain(secret)
  await moveSheet(world.office, { sheetId, to: 'VERIFIED', version: 3 }, now)
  const open = await pageOf(world, world.lecturer, { writes: false })
  for (const { fullName } of world.people) expect(open).toContain(fullName)
  for (const { code } of codes) expect(open).toContain(String(code))
})

test('a locked sheet lists who has no mark, with the way to ask for one; the form begins with whose way was followed', async () => {
  const world = await makeClassAtWork()
  await makeSheet(world, ['8', '7', '6'], 'LOCKED')
  const [person] = await makePeople(world.agency, 1)
  if (!person) throw new Error('nobody')
  const { id } = await makeTrainee(world.cohort, person)
  const page = await pageOf(world, world.lecturer, { writes: false, chosen: id })
  expect(page).toContain('Chưa có điểm')
  expect(page).toContain(`/ask/${id}`)
  expect(page).toContain(`Đề nghị ghi điểm cho ${person.fullName}`)
  expect(page).toMatch(new RegExp(`<option value="${id}" selected="">${person.fullName} \\(chưa có điểm\\)`))
  for (const trainee of world.trainees) expect(page).not.toContain(`/ask/${trainee.id}`)
})
