// Whoever stands on no locked sheet gets a mark afterwards by a second person, and in no other way.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { violatedConstraint } from '@/lib/db/fault'
import { takeRoll } from '@/lib/teaching/attendance/commands/take-roll'
import { decideCorrection, requestCorrection } from '@/lib/teaching/marks/commands/correct-mark'
import { findSheet, listCorrections, listMarkHistory } from '@/lib/teaching/marks/queries/find-sheet'
import { resultsOf } from '@/lib/teaching/marks/queries/results'
import { actorForSchool } from '../../support/actors'
import { makeClassAtWork, makeModuleLesson, type ClassAtWork } from '../../support/class-at-work'
import { eventsOf } from '../../support/desk'
import { makePeople, now } from '../../support/factories'
import { cells, later, makeSheet } from '../../support/marks'
import { makeTrainee } from '../../support/study'
import { saveMarks } from '@/lib/teaching/marks/commands/save-marks'

const limits = { most: 1000, pass: 500, retakes: 1, verified: true }
const where = (world: ClassAtWork, attempt = 1) => ({ cohortId: world.cohort.id, componentId: world.scheme.exam, attempt })

/** A class whose first sheet was locked before somebody joined it. */
async function makeLate() {
  const world = await makeClassAtWork()
  const sheetId = await makeSheet(world, ['8', '3', 'P'], 'LOCKED')
  const [person] = await makePeople(world.agency, 1)
  if (!person) throw new Error('nobody')
  const { id: traineeId } = await makeTrainee(world.cohort, person)
  return { world, sheetId, traineeId, reason: 'Vào lớp sau khi bảng điểm đã khóa' }
}

async function ask(world: ClassAtWork, wanted: { sheetId: string; traineeId: string; mark: string; reason: string }): Promise<string> {
  const asked = await requestCorrection(world.lecturer, wanted, later)
  if (!asked.ok) throw new Error(asked.error)
  return asked.value.id
}

test('who joined after the sheet was locked stands on it without a mark, and gets one by two people with a reason', async () => {
  const { world, sheetId, traineeId, reason } = await makeLate()
  expect((await findSheet(world.office, where(world), limits))?.rows.find((row) => row.traineeId === traineeId)?.mark).toMatchObject({ outcome: 'NONE' })
  const correctionId = await ask(world, { sheetId, traineeId, mark: '7,5', reason })
  expect(await db.mark.count({ where: { traineeId } })).toBe(0)
  expect(await listCorrections(world.office, where(world))).toMatchObject([{ from: { outcome: 'NONE', value: null }, to: { outcome: 'SAT', value: 750 }, status: 'REQUESTED', reason }])
  expect(await decideCorrection(world.leadership, { correctionId, decision: 'approve' }, later)).toMatchObject({ ok: true, value: { status: 'APPROVED' } })
  expect(await db.mark.findFirst({ where: { traineeId } })).toMatchObject({ value: 750, outcome: 'SAT', attempt: 1, follows: null, sheetId, setBy: world.leadership.accountId })
  expect((await listMarkHistory(world.office, where(world)))[0]).toMatchObject({ mark: { outcome: 'SAT', value: 750 } })
  expect((await resultsOf(world.office, world.cohort.id, now))?.rows.find((row) => row.traineeId === traineeId)?.result.components[0]).toMatchObject({ value: 750, state: 'PASSED' })
  expect((await eventsOf(world.cohort.id)).slice(-2)).toEqual(['marks.correction-asked', 'marks.corrected'])
  // From here on it is a mark like any other.
  const again = await ask(world, { sheetId, traineeId, mark: '8', reason: 'Cộng nhầm điểm câu 2' })
  expect(await decideCorrection(world.leadership, { correctionId: again, decision: 'approve' }, new Date(later.getTime() + 60_000))).toMatchObject({ ok: true })
  expect((await db.mark.findFirst({ where: { traineeId } }))?.value).toBe(800)
})

test('who stands blank on a locked retake gets a mark the same way; who passed before or had no attempt before does not', async () => {
  const { world, traineeId, reason } = await makeLate()
  const retake = await makeSheet(world, [null, '7'], 'LOCKED', { attempt: 2 })
  const [passed, , excused] = world.trainees.map(({ id }) => id)
  const correctionId = await ask(world, { sheetId: retake, traineeId: excused ?? '', mark: '6', reason: 'Bài thi lại nộp sau' })
  expect(await decideCorrection(world.office, { correctionId, decision: 'approve' }, later)).toMatchObject({ ok: true })
  expect(await db.mark.findFirst({ where: { traineeId: excused ?? '', attempt: 2 } })).toMatchObject({ value: 600, follows: 1, sheetId: retake })
  expect(await requestCorrection(world.office, { sheetId: retake, traineeId: passed ?? '', mark: '9', reason }, later)).toMatchObject({ error: 'passed_already', details: { field: 'traineeId' } })
  expect(await requestCorrection(world.office, { sheetId: retake, traineeId, mark: '9', reason }, later)).toMatchObject({ error: 'no_attempt_before' })
})

test('who never sat gets no mark afterwards either: absent by the roll, gone, or of another class', async () => {
  const { world, sheetId, traineeId, reason } = await makeLate()
  const other = await makeClassAtWork({ school: world.school })
  const exam = await makeModuleLesson(world.cohort, world.module.id, { half: 'AFTERNOON', kind: 'EXAM' })
  const excused = world.trainees[2]?.id ?? ''
  expect(await takeRoll(world.classHead, { lessonId: exam.id, version: 0, entries: [{ traineeId, status: 'UNEXCUSED' }, { traineeId: excused, status: 'EXCUSED' }] }, now)).toMatchObject({ ok: true })
  expect(await requestCorrection(world.lecturer, { sheetId, traineeId, mark: '8', reason }, later)).toMatchObject({ error: 'did_not_sit', details: { field: 'mark' } })
  expect(await requestCorrection(world.lecturer, { sheetId, traineeId: excused, mark: '8', reason }, later)).toMatchObject({ error: 'did_not_sit' })
  expect(await requestCorrection(world.lecturer, { sheetId, traineeId: other.trainees[0]?.id ?? '', mark: '8', reason }, later)).toMatchObject({ error: 'trainee_not_in_class' })
  expect(await requestCorrection(world.lecturer, { sheetId, traineeId, mark: '11', reason }, later)).toMatchObject({ error: 'mark_out_of_scale' })
  expect(await requestCorrection(world.lecturer, { sheetId, traineeId, mark: '', reason }, later)).toMatchObject({ error: 'mark_invalid' })
  const absent = await ask(world, { sheetId, traineeId, mark: 'V', reason })
  await db.trainee.update({ where: { id: traineeId }, data: { status: 'LEFT', leftOn: now }, select: { id: true } })
  expect(await decideCorrection(world.office, { correctionId: absent, decision: 'approve' }, later)).toMatchObject({ error: 'trainee_left' })
  expect(await decideCorrection(world.office, { correctionId: absent, decision: 'reject' }, later)).toMatchObject({ ok: true, value: { status: 'REJECTED' } })
  expect(await requestCorrection(world.lecturer, { sheetId, traineeId, mark: 'V', reason }, later)).toMatchObject({ error: 'trainee_left' })
  expect(await db.mark.count({ where: { traineeId } })).toBe(0)
})

test('only who writes marks asks, only who locks them decides, never the same person; of two who decide one does', async () => {
  const { world, sheetId, traineeId, reason } = await makeLate()
  const wanted = { sheetId, traineeId, mark: '7', reason }
  for (const actor of [world.leadership, world.classHead, world.liaison, world.trainee]) expect(await requestCorrection(actor, wanted, later)).toMatchObject({ error: 'not_allowed' })
  expect(await requestCorrection(await actorForSchool(world.school, 'lecturer'), wanted, later)).toMatchObject({ error: 'sheet_not_found' })
  const both = await Promise.all([requestCorrection(world.office, wanted, later), requestCorrection(world.lecturer, { ...wanted, mark: '9' }, later)])
  expect(both.map((one) => (one.ok ? 'ok' : one.error)).toSorted()).toEqual(['correction_waits', 'ok'])
  const asked = await db.markCorrection.findFirstOrThrow({ where: { traineeId } })
  const correctionId = asked.id
  for (const actor of [world.lecturer, world.classHead, world.liaison, world.trainee]) expect(await decideCorrection(actor, { correctionId, decision: 'approve' }, later)).toMatchObject({ error: 'not_allowed' })
  if (asked.requestedBy === world.office.accountId) expect(await decideCorrection(world.office, { correctionId, decision: 'approve' }, later)).toMatchObject({ error: 'needs_second_person' })
  const deciders = [await actorForSchool(world.school), world.leadership]
  const decided = await Promise.all(deciders.map((actor) => decideCorrection(actor, { correctionId, decision: 'approve' }, later)))
  expect(decided.map((one) => (one.ok ? 'ok' : one.error)).toSorted()).toEqual(['correction_decided', 'ok'])
  expect((await listMarkHistory(world.office, where(world))).filter((one) => one.mark.value === asked.toValue)).toHaveLength(1)
})

test('the same person does not approve, whoever asked', async () => {
  const { world, sheetId, traineeId, reason } = await makeLate()
  const asked = await requestCorrection(world.office, { sheetId, traineeId, mark: '7', reason }, later)
  const correctionId = asked.ok ? asked.value.id : ''
  expect(await decideCorrection(world.office, { correctionId, decision: 'approve' }, later)).toMatchObject({ error: 'needs_second_person' })
  expect(await saveMarks(world.office, { ...cells(world, [], { version: 4 }), marks: [{ traineeId, mark: '7' }] }, later)).toMatchObject({ error: 'sheet_not_draft' })
  expect(await db.mark.count({ where: { traineeId } })).toBe(0)
})

test('the database takes a mark into a locked sheet exactly by an approved correction from none to it', async () => {
  const { world, sheetId, traineeId, reason } = await makeLate()
  const correctionId = await ask(world, { sheetId, traineeId, mark: '7', reason })
  const insert = (value: number, by: string, at: string) => `insert into mark (component_id, trainee_id, attempt, sheet_id, cohort_id, follows, outcome, value, set_by, set_at)
    values ('${world.scheme.exam}', '${traineeId}', 1, '${sheetId}', '${world.cohort.id}', null, 'SAT', ${value}, '${by}', ${at})`
  const [office, leadership] = [world.office.accountId, world.leadership.accountId]
  const approve = `update mark_correction set status = 'APPROVED', decided_by = '${leadership}', decided_at = '2026-01-05T00:00:00Z' where id = '${correctionId}'`
  const refusedBy = async (...statements: string[]) => violatedConstraint(await db.$transaction(async (tx) => {
    for (const sql of statements) await tx.$executeRawUnsafe(sql)
    throw new Error('it was written')
  }).catch((error: unknown) => error))
  const guard = 'mark_changes_in_a_draft_or_by_correction'
  const at = `'2026-01-05T00:00:00Z'`
  expect(await refusedBy(insert(700, office, 'now()'))).toBe(guard)
  expect(await refusedBy(insert(700, leadership, at))).toBe(guard)
  expect(await refusedBy(approve, insert(900, leadership, at))).toBe(guard)
  expect(await refusedBy(approve, insert(700, office, at))).toBe(guard)
  expect(await refusedBy(approve, insert(700, leadership, 'now()'))).toBe(guard)
  expect(await refusedBy(approve, insert(700, leadership, at))).toBeNull()
  expect(await refusedBy(approve.replace(leadership, world.lecturer.accountId))).toBe('mark_correction_needs_a_second_person')
  expect(await refusedBy(`update mark_correction set status = 'REJECTED', decided_by = '${leadership}', decided_at = ${at} where id = '${correctionId}'`, insert(700, leadership, at))).toBe(guard)
})
