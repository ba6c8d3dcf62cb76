import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { violatedConstraint } from '@/lib/db/fault'
import { takeRoll } from '@/lib/teaching/attendance/commands/take-roll'
import { decideCorrection, requestCorrection } from '@/lib/teaching/marks/commands/correct-mark'
import { moveSheet } from '@/lib/teaching/marks/commands/move-sheet'
import { saveMarks } from '@/lib/teaching/marks/commands/save-marks'
import { setScheme } from '@/lib/teaching/marks/commands/set-scheme'
import { findStudyLimits } from '@/lib/teaching/marks/queries/find-limits'
import { findSheet, listMarkHistory } from '@/lib/teaching/marks/queries/find-sheet'
import { listSheets } from '@/lib/teaching/marks/queries/list-sheets'
import { resultOf, resultsOf } from '@/lib/teaching/marks/queries/results'
import { addDays } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { actorForSchool } from '../../support/actors'
import { makeClassAtWork, makeModuleLesson } from '../../support/class-at-work'
import { eventsOf } from '../../support/desk'
import { makeCohort, now, today } from '../../support/factories'
import { cells, later, makeSheet } from '../../support/marks'

const refusedBy = async (sql: string) => violatedConstraint(await db.$executeRawUnsafe(sql).then(() => null, (error: unknown) => error))

test('a draft takes comma and point, V and P; the same again changes nothing; every value stays on record', async () => {
  const world = await makeClassAtWork()
  expect(await saveMarks(world.lecturer, cells(world, ['8,5', '7.25', 'v']), now)).toMatchObject({ ok: true, value: { changed: 3, version: 1 } })
  expect(await saveMarks(world.lecturer, cells(world, ['8,50', '7,25', 'V'], { version: 1 }), now)).toMatchObject({ ok: true, value: { changed: 0, version: 1 } })
  expect(await saveMarks(world.lecturer, cells(world, ['9', null, 'P'], { version: 1 }), later)).toMatchObject({ ok: true, value: { changed: 2, version: 2 } })
  const wanted = { cohortId: world.cohort.id, componentId: world.scheme.exam, attempt: 1 }
  expect((await listMarkHistory(world.office, wanted)).map(({ mark }) => `${mark.outcome} ${mark.value ?? ''}`.trim()).toSorted()).toEqual(['ABSENT', 'EXCUSED', 'SAT 725', 'SAT 850', 'SAT 900'])
  const sheet = await findSheet(world.office, wanted, (await findStudyLimits(world.office, world.school.id, today)).marks)
  expect(sheet?.rows.map(({ mark }) => mark.value)).toEqual(expect.arrayContaining([900, 725, null]))
})

test('a mark of 11 is refused at its cell and nothing of the sheet is written; so are a stranger, who left, and who never sat; all on record', async () => {
  const world = await makeClassAtWork()
  const other = await makeClassAtWork({ school: world.school })
  expect(await saveMarks(world.lecturer, cells(world, ['8', '11', 'tám']), now)).toMatchObject({ error: 'marks_refused', details: { faults: [{ code: 'mark_out_of_scale', typed: '11' }, { code: 'mark_invalid' }] } })
  expect(await db.mark.count({ where: { cohortId: world.cohort.id } })).toBe(0)
  expect(await saveMarks(world.lecturer, { ...cells(world, []), marks: [{ traineeId: other.trainees[0]?.id ?? '', mark: '8' }] }, now)).toMatchObject({ details: { faults: [{ code: 'trainee_not_in_class' }] } })
  const exam = await makeModuleLesson(world.cohort, world.module.id, { half: 'AFTERNOON', kind: 'EXAM' })
  await takeRoll(world.classHead, { lessonId: exam.id, version: 0, entries: [{ traineeId: world.trainees[0]?.id ?? '', status: 'UNEXCUSED' }] }, now)
  expect(await saveMarks(world.office, cells(world, ['8', '7']), now)).toMatchObject({ details: { faults: [{ traineeId: world.trainees[0]?.id, code: 'did_not_sit' }] } })
  expect(await saveMarks(world.office, cells(world, ['V', '7']), now)).toMatchObject({ ok: true })
  await db.trainee.update({ where: { id: world.trainees[2]?.id ?? '' }, data: { status: 'LEFT', leftOn: new Date(today) }, select: { id: true } })
  expect(await saveMarks(world.office, cells(world, [null, null, '8'], { version: 1 }), now)).toMatchObject({ details: { faults: [{ code: 'trainee_left' }] } })
  const refusals = await db.event.findMany({ where: { subjectId: world.cohort.id, type: 'marks.refused' }, orderBy: { id: 'asc' }, select: { data: true } })
  expect(refusals.map(({ data }) => data)).toMatchObject([{ refusal: 'mark_out_of_scale', faults: [`${world.trainees[1]?.id} mark_out_of_scale 11`, `${world.trainees[2]?.id} mark_invalid`] }, { refusal: 'trainee_not_in_class' }, { refusal: 'did_not_sit' }, { refusal: 'trainee_left' }])
})

test('whoever handed a sheet in does not verify it, by the command and by the database; somebody else does, and may lock it', async () => {
  const world = await makeClassAtWork()
  const sheetId = await makeSheet(world, ['8', '7', '6'], 'ENTERED')
  expect(await moveSheet(world.colleague, { sheetId, to: 'VERIFIED', version: 2 }, now)).toMatchObject({ ok: false, error: 'needs_another_verifier' })
  expect(await refusedBy(`update mark_sheet set status = 'VERIFIED', verified_by = entered_by, verified_at = now() where id = '${sheetId}'`)).toBe('mark_sheet_verified_by_a_second_person')
  const wanted = { cohortId: world.cohort.id, componentId: world.scheme.exam, attempt: 1 }
  const seenBy = async (actor: typeof world.office) => findSheet(actor, wanted, (await findStudyLimits(actor, world.school.id, today)).marks)
  expect([(await seenBy(world.colleague))?.own, (await seenBy(world.office))?.own]).toEqual([true, false])
  expect(await moveSheet(world.office, { sheetId, to: 'VERIFIED', version: 2 }, now)).toMatchObject({ ok: true })
  expect(await moveSheet(world.office, { sheetId, to: 'LOCKED', version: 3 }, now)).toMatchObject({ ok: true })

  // Taken back and handed in by somebody else, it is the first one who may verify.
  const typed = await saveMarks(world.office, cells(world, ['5', '5', '5'], { component: world.scheme.second }), now)
  const second = typed.ok ? typed.value.sheetId : ''
  await moveSheet(world.colleague, { sheetId: second, to: 'ENTERED', version: 1 }, now)
  expect(await moveSheet(world.colleague, { sheetId: second, to: 'DRAFT', version: 2, reason: 'Giảng viên nộp' }, now)).toMatchObject({ ok: true })
  await moveSheet(world.office, { sheetId: second, to: 'ENTERED', version: 3 }, now)
  expect(await moveSheet(world.office, { sheetId: second, to: 'VERIFIED', version: 4 }, now)).toMatchObject({ error: 'needs_another_verifier' })
  expect(await moveSheet(world.colleague, { sheetId: second, to: 'VERIFIED', version: 4 }, now)).toMatchObject({ ok: true })
})

test('draft, entered, verified, locked, and back only before; handed in, nobody is without a mark', async () => {
  const world = await makeClassAtWork()
  const saved = await saveMarks(world.lecturer, cells(world, ['8', '7']), now)
  const sheetId = saved.ok ? saved.value.sheetId : ''
  expect(await moveSheet(world.lecturer, { sheetId, to: 'ENTERED', version: 1 }, now)).toMatchObject({ error: 'marks_missing', details: { count: 1 } })
  await saveMarks(world.lecturer, cells(world, [null, null, '6'], { version: 1 }), now)
  expect(await moveSheet(world.lecturer, { sheetId, to: 'VERIFIED', version: 2 }, now)).toMatchObject({ error: 'not_allowed' })
  expect(await moveSheet(world.office, { sheetId, to: 'VERIFIED', version: 2 }, now)).toMatchObject({ error: 'sheet_wrong_state' })
  expect(await moveSheet(world.lecturer, { sheetId, to: 'ENTERED', version: 1 }, now)).toMatchObject({ error: 'changed_meanwhile' })
  expect(await moveSheet(world.lecturer, { sheetId, to: 'ENTERED', version: 2 }, now)).toMatchObject({ ok: true })
  expect(await saveMarks(world.lecturer, cells(world, ['9'], { version: 3 }), now)).toMatchObject({ error: 'sheet_not_draft' })
  expect(await moveSheet(world.office, { sheetId, to: 'DRAFT', version: 3 }, now)).toMatchObject({ error: 'reason_missing' })
  expect(await moveSheet(world.office, { sheetId, to: 'DRAFT', version: 3, reason: 'Sai bài thi số 2' }, now)).toMatchObject({ ok: true })
  await moveSheet(world.lecturer, { sheetId, to: 'ENTERED', version: 4 }, now)
  expect(await moveSheet(world.office, { sheetId, to: 'VERIFIED', version: 5 }, now)).toMatchObject({ ok: true })
  const both = await Promise.all([world.office, world.leadership].map((actor) => moveSheet(actor, { sheetId, to: 'LOCKED', version: 6 }, now)))
  expect(both.map((one) => one.ok).toSorted()).toEqual([false, true])
  expect(await moveSheet(world.office, { sheetId, to: 'DRAFT', version: 7, reason: 'Không được nữa' }, now)).toMatchObject({ error: 'sheet_wrong_state' })
})

test('a locked mark changes only by a second person with a reason, the first one’s word alone changes nothing', async () => {
  const world = await makeClassAtWork()
  const sheetId = await makeSheet(world, ['8', '7', '6'], 'LOCKED')
  const traineeId = world.trainees[1]?.id ?? ''
  const asked = await requestCorrection(world.office, { sheetId, traineeId, mark: '7,5', reason: 'Cộng nhầm điểm câu 2' }, later)
  const correctionId = asked.ok ? asked.value.id : ''
  expect(await requestCorrection(world.office, { sheetId, traineeId, mark: '9', reason: 'Lần nữa' }, later)).toMatchObject({ error: 'correction_waits' })
  expect(await requestCorrection(world.office, { sheetId, traineeId, mark: '11', reason: 'Cao hơn nữa' }, later)).toMatchObject({ error: 'mark_out_of_scale' })
  expect(await decideCorrection(world.office, { correctionId, decision: 'approve' }, later)).toMatchObject({ error: 'needs_second_person' })
  expect((await db.mark.findFirst({ where: { traineeId } }))?.value).toBe(700)
  const both = await Promise.all([await actorForSchool(world.school), world.leadership].map((actor) => decideCorrection(actor, { correctionId, decision: 'approve' }, later)))
  expect(both.map((one) => (one.ok ? 'ok' : one.error)).toSorted()).toEqual(['correction_decided', 'ok'])
  expect((await db.mark.findFirst({ where: { traineeId } }))?.value).toBe(750)
  expect((await listMarkHistory(world.office, { cohortId: world.cohort.id, componentId: world.scheme.exam, attempt: 1 }))[0]).toMatchObject({ mark: { value: 750 } })
  expect((await eventsOf(world.cohort.id)).slice(-2)).toEqual(['marks.correction-asked', 'marks.corrected'])
})

test('the database itself keeps locked marks, their history and the order of states', async () => {
  const world = await makeClassAtWork()
  const sheetId = await makeSheet(world, ['8', '7', '6'], 'LOCKED')
  const one = `trainee_id = '${world.trainees[0]?.id ?? ''}'`
  expect(await refusedBy(`update mark set value = 900 where ${one}`)).toBe('mark_changes_in_a_draft_or_by_correction')
  expect(await refusedBy(`delete from mark where ${one}`)).toBe('mark_is_never_removed')
  expect(await refusedBy(`update mark_history set value = 900 where ${one}`)).toBe('mark_history_is_never_rewritten')
  expect(await refusedBy(`update mark_sheet set status = 'DRAFT', entered_by = null, entered_at = null, verified_by = null, verified_at = null, locked_by = null, locked_at = null where id = '${sheetId}'`)).toBe('mark_sheet_moves_in_order')
  expect(await refusedBy(`update mark_component set weight = 9 where id = '${world.scheme.exam}'`)).toBe('mark_scheme_in_use_stays')
  const retake = await db.markSheet.create({ data: { schoolId: world.school.id, cohortId: world.cohort.id, componentId: world.scheme.second, attempt: 2 }, select: { id: true } })
  expect(await refusedBy(`insert into mark (component_id, trainee_id, attempt, sheet_id, cohort_id, follows, outcome, value, set_by, set_at)
    values ('${world.scheme.second}', '${world.trainees[0]?.id ?? ''}', 2, '${retake.id}', '${world.cohort.id}', 1, 'SAT', 800, '${world.office.accountId}', now())`)).toBe('mark_retake_follows_an_attempt')
  expect(await setScheme(world.office, { cohortId: world.cohort.id, validOn: '2020-01-01', source: 'Khác', modules: [{ moduleId: world.module.id, weight: 5 }], exams: [] })).toMatchObject({ error: 'scheme_in_use' })
})

test('a retake is of those who failed or were excused, and counts in the place of what failed', async () => {
  const world = await makeClassAtWork()
  await makeSheet(world, ['8', '3', 'P'], 'LOCKED')
  expect(await saveMarks(world.office, cells(world, ['9', '7', '6'], { attempt: 2 }), now)).toMatchObject({ details: { faults: [{ traineeId: world.trainees[0]?.id, code: 'passed_already' }] } })
  await makeSheet(world, [null, '7', '6'], 'LOCKED', { attempt: 2 })
  expect(await saveMarks(world.office, cells(world, [null, '9'], { attempt: 3 }), now)).toMatchObject({ details: { faults: [{ code: 'passed_already' }] } })
  const results = await resultsOf(world.office, world.cohort.id, now)
  const of = (place: number) => results?.rows.find(({ traineeId }) => traineeId === world.trainees[place]?.id)?.result
  expect([of(0)?.components[0], of(1)?.components[0], of(2)?.components[0]]).toMatchObject([{ value: 800 }, { value: 700, state: 'PASSED' }, { value: 600, state: 'PASSED' }])
  expect(of(0)).toMatchObject({ rank: null, missing: 2 })
})

test('results are computed of what was verified: before, trainee and agency see nothing; then average by weights and rank', async () => {
  const world = await makeClassAtWork()
  const first = world.trainees[0]?.id ?? ''
  await makeSheet(world, ['8', '7', '6'], 'ENTERED')
  expect((await resultOf(world.trainee, first, now))?.result).toMatchObject({ average: null, missing: 3 })
  await makeSheet(world, ['9,5', '7', '6'], 'VERIFIED', { component: world.scheme.second })
  await makeSheet(world, ['9', '7', '4'], 'LOCKED', { component: world.scheme.report })
  await db.markSheet.updateMany({ where: { componentId: world.scheme.exam }, data: { status: 'VERIFIED', verifiedBy: world.office.accountId, verifiedAt: now } })
  // (8 + 2 × 9.5 + 9) / 4
  expect((await resultOf(world.trainee, first, now))?.result).toMatchObject({ average: 900, rank: 'EXCELLENT', missing: 0 })
  expect((await resultsOf(world.liaison, world.cohort.id, now))?.rows.map(({ result }) => result.rank).toSorted()).toEqual(['EXCELLENT', 'FAILED', 'FAIR'])
  expect(await resultOf(world.trainee, world.trainees[1]?.id ?? '', now)).toBeNull()
  expect((await resultsOf(world.office, world.cohort.id, now))?.limits.verified).toBe(false)
})

test('a lecturer writes the marks of the modules taught; two at once do not write past each other; a page needs few statements', async () => {
  const world = await makeClassAtWork()
  expect(await saveMarks(world.lecturer, cells(world, ['8'], { component: world.scheme.second }), now)).toMatchObject({ error: 'not_allowed' })
  expect(await saveMarks(await actorForSchool(world.school, 'lecturer'), cells(world, ['8']), now)).toMatchObject({ error: 'component_not_found' })
  expect(await saveMarks(world.classHead, cells(world, ['8']), now)).toMatchObject({ error: 'not_allowed' })
  const both = await Promise.all([saveMarks(world.lecturer, cells(world, ['8']), now), saveMarks(world.office, cells(world, ['7']), now)])
  expect(both.map((one) => (one.ok ? 'ok' : one.error)).toSorted()).toEqual(['changed_meanwhile', 'ok'])
  expect(await listSheets(world.lecturer, world.cohort.id)).toMatchObject([{ enters: true, sheets: [{ attempt: 1, status: 'DRAFT', marks: 1 }] }, { enters: false }, { enters: false }])
  const limits = (await findStudyLimits(world.office, world.school.id, today)).marks
  const { statements } = await countStatements(() => findSheet(world.office, { cohortId: world.cohort.id, componentId: world.scheme.exam, attempt: 1 }, limits))
  expect(statements).toBe(2)
  expect((await countStatements(() => resultsOf(world.office, world.cohort.id, now))).statements).toBe(3)
})

test('a scheme written later takes no marks away from a class that has sheets; a class without any follows it', async () => {
  const world = await makeClassAtWork()
  await makeSheet(world, ['9,5', '7', '6'], 'LOCKED')
  const before = await resultsOf(world.office, world.cohort.id, now)
  const scheme = { cohortId: world.cohort.id, source: 'Chương trình mới', modules: [{ moduleId: world.other.id, weight: 1 }], exams: [] }
  expect(await setScheme(world.office, { ...scheme, validOn: addDays(today, -30) })).toMatchObject({ ok: true })
  expect(await resultsOf(world.office, world.cohort.id, now)).toEqual(before)
  const fresh = await makeCohort(world.school, { course: world.course, status: 'RUNNING', opensOn: addDays(today, -10) })
  expect((await listSheets(world.office, fresh.id)).map(({ name }) => name)).toEqual(['Học phần 2'])
})
