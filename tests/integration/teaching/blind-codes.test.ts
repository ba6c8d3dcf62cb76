// A sheet with blind codes: marked by code, without names until it is verified, and whoever sees whose code is which is on record.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { takeRoll } from '@/lib/teaching/attendance/commands/take-roll'
import { drawCodes, exportCodes, openCodes } from '@/lib/teaching/marks/commands/blind-codes'
import { exportMarks } from '@/lib/teaching/marks/commands/export-marks'
import { moveSheet } from '@/lib/teaching/marks/commands/move-sheet'
import { saveMarks } from '@/lib/teaching/marks/commands/save-marks'
import { findSheet, listMarkHistory, readSheet } from '@/lib/teaching/marks/queries/find-sheet'
import { resultsOf } from '@/lib/teaching/marks/queries/results'
import { officialPaper } from '@/lib/web/official-paper'
import { actorForSchool } from '../../support/actors'
import { makeClassAtWork, makeModuleLesson, type ClassAtWork } from '../../support/class-at-work'
import { eventsOf } from '../../support/desk'
import { makePeople, now } from '../../support/factories'
import { cells, makeSheet } from '../../support/marks'
import { wordsOfPaper } from '../../support/paper-words'
import { makeTrainee } from '../../support/study'

const limits = { most: 1000, pass: 500, retakes: 1, verified: true }
const where = (world: ClassAtWork) => ({ cohortId: world.cohort.id, componentId: world.scheme.exam, attempt: 1 })
const later = new Date(now.getTime() + 60_000)

/** A class whose exam is to be marked by code. */
async function makeBlind() {
  const world = await makeClassAtWork()
  const drawn = await drawCodes(world.office, where(world), now)
  if (!drawn.ok) throw new Error(drawn.error)
  const codes = await db.blindCode.findMany({ where: { cohortId: world.cohort.id } })
  const codeOf = (place: number) => codes.find(({ traineeId }) => traineeId === world.trainees[place]?.id)?.code ?? 0
  const names = world.people.map(({ fullName }) => fullName)
  return { world, codes, codeOf, names, sheetId: codes[0]?.sheetId ?? '' }
}
const byCode = (world: ClassAtWork, marks: readonly { blindCode: number; mark: string }[], version = 1) => ({ ...where(world), version, marks: [...marks] })

test('everybody gets one code of three digits; again draws only for who joined', async () => {
  const { world, codes } = await makeBlind()
  expect(codes).toHaveLength(3)
  expect(new Set(codes.map(({ code }) => code)).size).toBe(3)
  expect(await drawCodes(world.office, where(world), now)).toMatchObject({ error: 'nobody_to_code' })
  const [person] = await makePeople(world.agency, 1)
  if (!person) throw new Error('nobody')
  const joined = await makeTrainee(world.cohort, person)
  expect(await readSheet(world.lecturer, where(world), now)).toMatchObject({ hidden: true, uncoded: 1 })
  const both = await Promise.all([drawCodes(world.office, where(world), now), drawCodes(await actorForSchool(world.school), where(world), now)])
  expect(both.map((one) => (one.ok ? one.value.drawn : one.error)).toSorted()).toEqual([1, 'nobody_to_code'])
  const after = await db.blindCode.findMany({ where: { cohortId: world.cohort.id } })
  expect(after.filter(({ traineeId }) => traineeId !== joined.id)).toEqual(expect.arrayContaining(codes))
  expect((await eventsOf(world.cohort.id)).filter((type) => type === 'codes.drawn')).toHaveLength(2)
})

test('until it is verified nothing a marker gets says whose a paper is; then the marks join', async () => {
  const { world, codes, codeOf, names, sheetId } = await makeBlind()
  const marks = [{ blindCode: codeOf(0), mark: '8,5' }, { blindCode: codeOf(1), mark: '4' }, { blindCode: codeOf(2), mark: 'V' }]
  expect(await saveMarks(world.lecturer, byCode(world, marks), now)).toMatchObject({ ok: true, value: { changed: 3, version: 2 } })
  const secrets = [...names, ...world.trainees.map(({ id }) => id), ...world.people.map(({ id }) => id)]
  const seen = async () => JSON.stringify([
    await findSheet(world.lecturer, where(world), limits), await listMarkHistory(world.lecturer, where(world)), await findSheet(world.office, where(world), limits), await listMarkHistory(world.leadership, where(world)),
  ])
  const paper = async () => { const made = await exportMarks(world.lecturer, where(world), now); return made.ok ? wordsOfPaper(await officialPaper(made.value.paper)).words.join('\n') : '' }
  for (const secret of secrets) expect(await seen()).not.toContain(secret)
  for (const name of names) expect(await paper()).not.toContain(name)
  expect(await paper()).toContain(String(codeOf(0)))
  const sheet = await findSheet(world.lecturer, where(world), limits)
  expect(sheet?.papers.map(({ blindCode }) => blindCode)).toEqual(codes.map(({ code }) => code).toSorted((a, b) => a - b))
  expect(sheet?.papers.find(({ blindCode }) => blindCode === codeOf(0))?.mark).toEqual({ outcome: 'SAT', value: 850 })
  await moveSheet(world.lecturer, { sheetId, to: 'ENTERED', version: 2 }, now)
  for (const secret of secrets) expect(await seen()).not.toContain(secret)
  await moveSheet(world.office, { sheetId, to: 'VERIFIED', version: 3 }, now)
  const open = await findSheet(world.lecturer, where(world), limits)
  expect(open).toMatchObject({ blind: true, hidden: false, papers: [] })
  expect(open?.rows.find(({ traineeId }) => traineeId === world.trainees[0]?.id)).toMatchObject({ name: names[0], blindCode: codeOf(0), mark: { value: 850 } })
  expect((await listMarkHistory(world.lecturer, where(world))).map(({ name }) => name).toSorted()).toEqual([...names].toSorted())
  expect((await resultsOf(world.office, world.cohort.id, now))?.rows.find(({ traineeId }) => traineeId === world.trainees[0]?.id)?.result.components[0]).toMatchObject({ value: 850 })
  // Sent back it is marked again, and so by code again.
  await moveSheet(world.office, { sheetId, to: 'DRAFT', version: 4, reason: 'Chấm lại bài số 2' }, now)
  for (const secret of secrets) expect(await seen()).not.toContain(secret)
})

test('the sheet of another attempt tells nothing while this one hides its names: no name, no earlier mark, no answer to guesses', async () => {
  const { world, codeOf, names, sheetId } = await makeBlind()
  const retake = { ...where(world), attempt: 2 }
  await saveMarks(world.lecturer, byCode(world, [{ blindCode: codeOf(0), mark: '8' }, { blindCode: codeOf(1), mark: '2' }, { blindCode: codeOf(2), mark: '3' }]), now)
  const tell = async () => {
    const made = await exportMarks(world.lecturer, retake, now)
    const guess = await saveMarks(world.lecturer, { ...retake, version: 0, marks: world.trainees.map(({ id }) => ({ traineeId: id, mark: '6' })) }, now)
    return { sheet: await readSheet(world.lecturer, retake, now), paper: made.ok ? wordsOfPaper(await officialPaper(made.value.paper)).words.join('\n') : '', guess }
  }
  for (const to of ['ENTERED', null] as const) {
    const { sheet, paper, guess } = await tell()
    expect(sheet?.rows).toEqual([])
    for (const name of names) expect(paper).not.toContain(name)
    expect(guess).toMatchObject({ error: 'marks_refused', details: { faults: world.trainees.map(({ id }) => ({ traineeId: id, code: 'no_attempt_before' })) } })
    if (to) await moveSheet(world.lecturer, { sheetId, to, version: 2 }, now)
  }
  await moveSheet(world.office, { sheetId, to: 'VERIFIED', version: 3 }, now)
  expect((await readSheet(world.lecturer, retake, now))?.rows.map(({ name }) => name).toSorted()).toEqual([names[1], names[2]].toSorted())
})

test('by code: 11, an unknown code and who was absent are refused at the code; by name nothing is written; no refusal names anybody', async () => {
  const { world, codes, codeOf } = await makeBlind()
  const unknown = [100, 101, 102, 103].find((code) => codes.every((one) => one.code !== code)) ?? 0
  expect(await saveMarks(world.lecturer, byCode(world, [{ blindCode: codeOf(0), mark: '11' }, { blindCode: unknown, mark: '8' }]), now))
    .toMatchObject({ error: 'marks_refused', details: { faults: [{ blindCode: codeOf(0), code: 'mark_out_of_scale' }, { blindCode: unknown, code: 'code_unknown' }] } })
  expect(await saveMarks(world.lecturer, cells(world, ['8'], { version: 1 }), now)).toMatchObject({ error: 'names_are_hidden' })
  const exam = await makeModuleLesson(world.cohort, world.module.id, { half: 'AFTERNOON', kind: 'EXAM' })
  await takeRoll(world.classHead, { lessonId: exam.id, version: 0, entries: [{ traineeId: world.trainees[0]?.id ?? '', status: 'UNEXCUSED' }] }, now)
  expect(await saveMarks(world.lecturer, byCode(world, [{ blindCode: codeOf(0), mark: '8' }]), now)).toMatchObject({ details: { faults: [{ blindCode: codeOf(0), code: 'did_not_sit' }] } })
  expect(await db.mark.count({ where: { cohortId: world.cohort.id } })).toBe(0)
  const refusals = JSON.stringify(await db.event.findMany({ where: { subjectId: world.cohort.id, type: 'marks.refused' }, select: { data: true } }))
  for (const { id } of world.trainees) expect(refusals).not.toContain(id)
  expect(await saveMarks(world.office, { ...where(world), componentId: world.scheme.second, version: 0, marks: [{ blindCode: codeOf(0), mark: '8' }] }, now)).toMatchObject({ details: { faults: [{ code: 'code_unknown' }] } })
})

test('whose code is which: the office alone until the sheet is verified, others then; each opening is on record, a refused one shows nothing', async () => {
  const { world, codeOf, names, sheetId } = await makeBlind()
  for (const actor of [world.lecturer, world.leadership, world.classHead]) {
    expect(await openCodes(actor, where(world), { now, on: 'page' })).toMatchObject({ error: 'not_allowed' })
    expect(await exportCodes(actor, where(world), now)).toMatchObject({ error: 'not_allowed' })
  }
  for (const actor of [world.trainee, world.liaison]) expect(await openCodes(actor, where(world), { now, on: 'page' })).toMatchObject({ error: 'sheet_not_found' })
  expect((await eventsOf(world.cohort.id)).filter((type) => type === 'codes.opened')).toEqual([])
  const opened = await openCodes(world.office, where(world), { now, on: 'page' })
  expect(opened.ok && opened.value.rows.map(({ blindCode, name }) => `${blindCode} ${name}`)).toEqual(names.map((name, place) => `${codeOf(place)} ${name}`).toSorted())
  const paper = await exportCodes(world.office, where(world), now)
  const words = paper.ok ? wordsOfPaper(await officialPaper(paper.value.paper)).words.join('\n') : ''
  for (const word of [...names, String(codeOf(0)), 'BẢNG ĐỐI CHIẾU SỐ PHÁCH']) expect(words).toContain(word)
  const events = await db.event.findMany({ where: { subjectId: world.cohort.id, type: 'codes.opened' }, orderBy: { id: 'asc' }, select: { accountId: true, data: true } })
  expect(events).toMatchObject([{ accountId: world.office.accountId, data: { on: 'page', rows: 3, sheet: sheetId } }, { data: { on: 'paper' } }])
  await saveMarks(world.office, byCode(world, [0, 1, 2].map((place) => ({ blindCode: codeOf(place), mark: '7' }))), now)
  await moveSheet(world.lecturer, { sheetId, to: 'ENTERED', version: 2 }, now)
  await moveSheet(world.office, { sheetId, to: 'VERIFIED', version: 3 }, now)
  expect(await openCodes(world.lecturer, where(world), { now: later, on: 'page' })).toMatchObject({ ok: true })
})

test('codes are of written exams, before the first mark, drawn by the office', async () => {
  const world = await makeClassAtWork()
  for (const actor of [world.lecturer, world.leadership, world.classHead, world.trainee, world.liaison]) expect(await drawCodes(actor, where(world), now)).toMatchObject({ error: 'not_allowed' })
  expect(await drawCodes(await actorForSchool((await makeClassAtWork()).school), where(world), now)).toMatchObject({ error: 'component_not_found' })
  expect(await drawCodes(world.office, { ...where(world), componentId: world.scheme.report }, now)).toMatchObject({ error: 'not_written' })
  expect(await findSheet(world.office, where(world), limits)).toMatchObject({ begun: false })
  const sheetId = await makeSheet(world, ['8', '7', '6'], 'DRAFT')
  expect(await drawCodes(world.office, where(world), now)).toMatchObject({ error: 'marks_by_name' })
  // Taken out again it was there all the same: the page offers what the command would refuse no more.
  expect(await saveMarks(world.office, cells(world, ['', '', ''], { version: 1 }), now)).toMatchObject({ ok: true })
  expect(await findSheet(world.office, where(world), limits)).toMatchObject({ begun: true, rows: world.trainees.map(() => ({ mark: { outcome: 'NONE' } })) })
  expect(await drawCodes(world.office, where(world), now)).toMatchObject({ error: 'marks_by_name' })
  expect(await saveMarks(world.office, cells(world, ['8', '7', '6'], { version: 2 }), now)).toMatchObject({ ok: true })
  await moveSheet(world.office, { sheetId, to: 'ENTERED', version: 3 }, now)
  expect(await drawCodes(world.office, where(world), now)).toMatchObject({ error: 'sheet_not_draft' })
  expect(await db.blindCode.count({ where: { cohortId: world.cohort.id } })).toBe(0)
})
