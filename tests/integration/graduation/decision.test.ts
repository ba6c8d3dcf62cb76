import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { recordGraduationCouncil } from '@/lib/graduation/council/commands/record-graduation-council'
import { exportGraduation } from '@/lib/graduation/council/commands/export-graduation'
import { decideGraduation } from '@/lib/graduation/decision/commands/decide-graduation'
import { findReview } from '@/lib/graduation/review/queries/find-review'
import { liftTraineeDecision } from '@/lib/graduation/trainees/commands/lift-trainee-decision'
import { recordTraineeDecision } from '@/lib/graduation/trainees/commands/record-trainee-decision'
import { officialPaper } from '@/lib/web/official-paper'
import { actorForSchool } from '../../support/actors'
import { eventsOf, makeDesk, makeRunning, standing } from '../../support/desk'
import { makeSchool, now } from '../../support/factories'
import { decisionOn, seen, sittingOn } from '../../support/graduation'
import { unzip } from '../../support/unzip'

const later = new Date('2026-09-20T02:00:00.000Z')
const day = '2026-09-18'

async function reviewed(people = 3) {
  const desk = await makeRunning({ people })
  const ids = desk.trainees.map(({ id }) => id)
  const paper = (kind: 'DEFERRAL' | 'WITHDRAWAL' | 'DISCIPLINE' | 'COMMENDATION', traineeId: string, given: { number?: string; startsOn?: string; endsOn?: string } = {}) =>
    recordTraineeDecision(desk.office, { traineeId, kind, number: given.number ?? '35/QĐ-TrCT', decidedOn: '2026-05-04', startsOn: given.startsOn ?? '2026-05-04', endsOn: given.endsOn, reason: 'Theo đơn' }, later)
  return { ...desk, ids, paper }
}

test('what is not known keeps nobody out and lets nobody in: the council says what it saw', async () => {
  const { office, cohort, ids } = await reviewed()
  const review = await findReview(office, cohort.id, later)
  expect(review?.rows.map(({ standing: stands, conditions }) => [stands, conditions.map(({ outcome }) => outcome)])).toEqual(Array(3).fill(['OPEN', ['UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'MET']]))
  expect(review?.rows[0]?.conditions.every(({ verified, source }) => !verified && source.includes('6468-QĐ/HVCTQG'))).toBe(true)
  expect(await recordGraduationCouncil(office, sittingOn(cohort.id, day, ids, {}), later)).toMatchObject({ error: 'seen_required', details: { field: 'seen' } })
  expect(await recordGraduationCouncil(office, sittingOn(cohort.id, day, ids, { seen, stated: [{ traineeId: ids[0] ?? '', rank: 'GOOD' }] }), later)).toMatchObject({ ok: true, value: { recognised: 3 } })
  expect(await db.graduationEntry.findMany({ where: { cohortId: cohort.id }, orderBy: { rank: 'asc' }, select: { rank: true, seen: true } })).toEqual([{ rank: 'GOOD', seen }, { rank: null, seen }, { rank: null, seen }])
})

test('a discipline in force keeps from graduation until it is lifted; who is deferred is not reviewed', async () => {
  const { office, cohort, ids, paper } = await reviewed()
  const [disciplined = '', deferred = ''] = ids
  const discipline = await paper('DISCIPLINE', disciplined)
  await paper('DEFERRAL', deferred, { endsOn: '2026-12-31' })
  const review = await findReview(office, cohort.id, later)
  expect(review?.rows.find(({ traineeId }) => traineeId === disciplined)?.standing).toBe('FAILING')
  expect(review?.deferred.map(({ traineeId }) => traineeId)).toEqual([deferred])
  expect(await recordGraduationCouncil(office, sittingOn(cohort.id, day, [disciplined]), later)).toMatchObject({ error: 'condition_not_met' })
  expect(await recordGraduationCouncil(office, sittingOn(cohort.id, day, [deferred]), later)).toMatchObject({ error: 'trainee_not_in_review' })
  expect(await liftTraineeDecision(office, { id: discipline.ok ? discipline.value.id : '', number: '80/QĐ-TrCT', liftedOn: day, reason: 'Đã tiến bộ' }, later)).toMatchObject({ ok: true })
  expect(await recordGraduationCouncil(office, sittingOn(cohort.id, day, [disciplined]), later)).toMatchObject({ ok: true })
  expect(await recordGraduationCouncil(office, sittingOn(cohort.id, '2026-09-17', [disciplined]), later), 'the day before it was lifted').toMatchObject({ error: 'condition_not_met' })
})

test('the decision: who is recognised has completed, who is not stays and is recognised by a later one, the class ends once', async () => {
  const { office, cohort, ids } = await reviewed()
  expect(await decideGraduation(office, { cohortId: cohort.id, decision: decisionOn(day) }, later)).toMatchObject({ error: 'no_council' })
  await recordGraduationCouncil(office, sittingOn(cohort.id, day, ids.slice(0, 2)), later)
  const decide = (decidedOn: string, given = {}) => decideGraduation(office, { cohortId: cohort.id, decision: decisionOn(decidedOn, given) }, later)
  expect(await decide('2026-09-17')).toMatchObject({ error: 'decision_before_council', details: { field: 'decidedOn' } })
  expect(await decide('2026-09-21')).toMatchObject({ error: 'decision_in_future' })
  expect(await decide(day, { completedOn: '2026-03-19' })).toMatchObject({ error: 'completed_before_opening', details: { field: 'completedOn' } })
  expect(await decide(day, { number: '07-QĐ/TU' })).toMatchObject({ ok: true, value: { recognised: 2, remaining: 1 } })
  expect(await standing(cohort.id)).toEqual({ COMPLETED: 2, ENROLLED: 1 })
  expect(await db.cohort.findUniqueOrThrow({ where: { id: cohort.id }, select: { status: true } })).toEqual({ status: 'COMPLETED' })
  await recordGraduationCouncil(office, sittingOn(cohort.id, '2026-09-19', ids.slice(2)), later)
  expect(await decide('2026-09-19', { number: '07-QĐ/TU' })).toMatchObject({ error: 'number_used' })
  expect(await decide('2026-09-19')).toMatchObject({ ok: true, value: { recognised: 1, remaining: 0 } })
  expect(await db.trainee.count({ where: { cohortId: cohort.id, status: 'COMPLETED', completedOn: new Date('2026-09-19') } })).toBe(1)
  expect((await eventsOf(cohort.id)).filter((type) => type.startsWith('graduation') || type === 'cohort.completed')).toEqual(
    ['graduation.council-recorded', 'graduation.decided', 'cohort.completed', 'graduation.council-recorded', 'graduation.decided'])
})

test('what was decided on stays: record, members, list and decision', async () => {
  const { office, cohort, ids } = await reviewed(1)
  const council = await recordGraduationCouncil(office, sittingOn(cohort.id, day, ids), later)
  await decideGraduation(office, { cohortId: cohort.id, decision: decisionOn(day) }, later)
  const id = council.ok ? council.value.id : ''
  expect(await recordGraduationCouncil(office, sittingOn(cohort.id, day, ids), later)).toMatchObject({ error: 'council_decided' })
  for (const write of [
    () => db.graduationCouncil.update({ where: { id }, data: { place: 'B' } }), () => db.graduationCouncilMember.deleteMany({ where: { councilId: id } }),
    () => db.graduationEntry.updateMany({ where: { councilId: id }, data: { rank: 'EXCELLENT' } }), () => db.graduationEntry.deleteMany({ where: { councilId: id } }),
  ]) await expect(write()).rejects.toThrow('graduation_council_stays_after_decision')
  await expect(db.graduationDecision.updateMany({ where: { councilId: id }, data: { number: '1/QĐ-TrCT' } })).rejects.toThrow('graduation_decision_stays')
})

test('who left after the sitting is not recognised by it: the council sits again', async () => {
  const { office, cohort, ids, paper } = await reviewed(2)
  await recordGraduationCouncil(office, sittingOn(cohort.id, day, ids), later)
  await paper('WITHDRAWAL', ids[0] ?? '')
  expect(await decideGraduation(office, { cohortId: cohort.id, decision: decisionOn(day) }, later)).toMatchObject({ error: 'council_outdated' })
  expect(await db.trainee.count({ where: { cohortId: cohort.id, status: 'COMPLETED' } })).toBe(0)
})

test('a withdrawal: the trainee has left, the nomination is no longer live and gives its seat back, once', async () => {
  const { cohort, ids, paper } = await reviewed(2)
  const [gone = ''] = ids
  expect(await paper('WITHDRAWAL', gone, { startsOn: '2026-09-21' })).toMatchObject({ error: 'withdrawal_in_future' })
  const pressed = await Promise.all([paper('WITHDRAWAL', gone), paper('WITHDRAWAL', gone, { number: '36/QĐ-TrCT' })])
  expect(pressed.map((result) => (result.ok ? 'ok' : result.error)).toSorted()).toEqual(['ok', 'trainee_not_studying'])
  expect(await standing(cohort.id)).toEqual({ ENROLLED: 1, WITHDRAWN: 1 })
  expect(await db.trainee.findUniqueOrThrow({ where: { id: gone }, select: { status: true, leftOn: true } })).toEqual({ status: 'LEFT', leftOn: new Date('2026-05-04') })
  expect(await db.cohort.findUniqueOrThrow({ where: { id: cohort.id }, select: { quotaTaken: true } })).toEqual({ quotaTaken: 1 })
})

test('deferrals do not overlap, one that was lifted leaves room; a withdrawal is not lifted', async () => {
  const { office, ids, paper } = await reviewed(1)
  const [one = ''] = ids
  const first = await paper('DEFERRAL', one, { endsOn: '2026-08-31' })
  expect(await paper('DEFERRAL', one, { number: '40/QĐ-TrCT', startsOn: '2026-08-31' })).toMatchObject({ error: 'deferral_overlaps' })
  const lift = (id: string) => liftTraineeDecision(office, { id, number: '50/QĐ-TrCT', liftedOn: '2026-07-01', reason: 'Trở lại học' }, later)
  const id = first.ok ? first.value.id : ''
  expect(await lift(id)).toMatchObject({ ok: true })
  expect(await lift(id)).toMatchObject({ error: 'lifted_already' })
  expect(await paper('DEFERRAL', one, { number: '40/QĐ-TrCT', startsOn: '2026-07-01' })).toMatchObject({ ok: true })
  const withdrawal = await paper('WITHDRAWAL', one, { number: '41/QĐ-TrCT' })
  expect(await lift(withdrawal.ok ? withdrawal.value.id : '')).toMatchObject({ error: 'kind_not_lifted' })
  await expect(db.traineeDecision.update({ where: { id }, data: { reason: 'khác' } })).rejects.toThrow('trainee_decision_stays')
})

test('a class that is not open, another school, a class head', async () => {
  const { school, office, cohort } = await makeDesk({ seats: 1, people: 0 })
  expect(await recordGraduationCouncil(office, sittingOn(cohort.id, '2026-03-16', []), now)).toMatchObject({ error: 'class_not_running' })
  expect(await recordGraduationCouncil(await actorForSchool(school, 'classHead', [cohort]), sittingOn(cohort.id, '2026-03-16', []), now)).toMatchObject({ error: 'not_allowed' })
  expect(await decideGraduation(await actorForSchool(await makeSchool()), { cohortId: cohort.id, decision: decisionOn('2026-03-16') }, now)).toMatchObject({ error: 'cohort_not_found' })
})

test('record and decision as papers, with both who sign, the list, and DỰ THẢO until it is decided', async () => {
  const { office, cohort, ids } = await reviewed(2)
  const council = await recordGraduationCouncil(office, sittingOn(cohort.id, day, ids.slice(0, 1)), later)
  const textOf = async (paper: 'record' | 'decision') => {
    const result = await exportGraduation(office, { cohortId: cohort.id, id: council.ok ? council.value.id : '', paper })
    return result.ok ? [...unzip(await officialPaper(result.value.paper)).values()].join('').replace(/<[^>]+>/g, '') : result.error
  }
  const record = await textOf('record')
  for (const words of ['BIÊN BẢN', '05/BB-TrCT', 'công nhận 1, chưa công nhận 1', `đã đối chiếu: ${seen}.`, 'Chưa có điểm danh trên Cổng', 'CHỦ TỊCH HỘI ĐỒNG', 'THƯ KÝ']) expect(record).toContain(words)
  expect(await textOf('decision')).toContain('DỰ THẢO')
  await decideGraduation(office, { cohortId: cohort.id, decision: decisionOn(day) }, later)
  const decision = await textOf('decision')
  for (const words of ['120/QĐ-TrCT', 'Công nhận tốt nghiệp', 'DANH SÁCH HỌC VIÊN ĐƯỢC CÔNG NHẬN', 'Hoàng Văn Thành']) expect(decision).toContain(words)
  expect(decision).not.toContain('DỰ THẢO')
})
