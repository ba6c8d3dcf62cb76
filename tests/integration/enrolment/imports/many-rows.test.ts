// Lists of thousands: progress that a reload finds, bounded memory, a confirmation that ends.
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { confirmImport } from '@/lib/enrolment/imports/commands/confirm-import'
import { uploadList } from '@/lib/enrolment/imports/commands/upload-list'
import { readLists } from '@/lib/enrolment/imports/jobs'
import { findImport } from '@/lib/enrolment/imports/queries/find-import'
import { readWorkbookApart } from '@/lib/web/read-workbook'
import { actorForAgency } from '../../../support/actors'
import { makeAgency, makeCohort, makeSchool, now } from '../../../support/factories'
import { seatViolations } from '../../../support/sane-seats'
import { goodList } from '../../../support/workbooks'

const ROWS = 5_000
const megabytes = () => process.memoryUsage.rss() / 1_048_576

test('five thousand rows: progress rises as others see it, memory stays bounded, and all are nominated at once', async () => {
  const school = await makeSchool()
  const agency = await makeAgency(school)
  const cohort = await makeCohort(school, { capacity: 60, pool: 10, quotas: [{ agency, seats: 50 }] })
  const liaison = await actorForAgency(agency)
  const bytes = goodList(ROWS)
  const made = await uploadList(liaison, { cohortId: cohort.id, fileName: 'danh-sach.xlsx', bytes }, now)
  if (!made.ok) throw new Error(made.error)
  const { id } = made.value

  const before = megabytes()
  const reading = { over: false, peak: 0, seen: [0] }
  const watch = async () => {
    while (!reading.over) {
      const { rowsChecked } = await db.nominationImport.findUniqueOrThrow({ where: { id }, select: { rowsChecked: true } })
      if (rowsChecked !== reading.seen.at(-1)) reading.seen.push(rowsChecked)
      reading.peak = Math.max(reading.peak, megabytes() - before)
      await wait(5)
    }
  }
  await Promise.all([watch(), readLists(now).finally(() => { reading.over = true })])

  expect(reading.seen).toEqual(reading.seen.toSorted((a, b) => a - b))
  expect(reading.seen.length).toBeGreaterThan(2)
  // The thread that reads may hold 512 MB before it is ended, and what it has thrown away is not given back at once.
  expect(reading.peak).toBeLessThan(800)
  const list = await findImport(liaison, id)
  expect(list).toMatchObject({ status: 'CHECKED', rowsRead: ROWS, rowsChecked: ROWS, summary: { ready: ROWS, fits: 60, waits: ROWS - 60 } })
  expect(await confirmImport(liaison, { id, version: list?.version ?? '', leaveOut: false }, now)).toEqual({ ok: true, value: { id, seated: 60, waiting: ROWS - 60, leftOut: 0 } })
  expect(await seatViolations()).toEqual([])
}, 240_000)

test('a workbook that needs more memory than a reader has ends the reader with a sentence, not the process', async () => {
  expect(await readWorkbookApart(goodList(ROWS), { memoryMb: 6 })).toEqual({ fault: 'file_too_large_inside' })
  expect(await readWorkbookApart(goodList(ROWS), { timeMs: 1 })).toEqual({ fault: 'file_too_large_inside' })
})
