// A report is as of its day: what happened later is not in it, what can still be done in time is no shortcoming, and nothing is lost from a total.
import { expect, test } from 'vitest'
import { publicActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { answerEvaluation } from '@/lib/evaluations/commands/answer-evaluation'
import { findAnnualReport } from '@/lib/reporting/annual/queries/find-annual-report'
import { listAgencyParts } from '@/lib/reporting/annual/queries/list-agency-parts'
import { discrepanciesOf } from '@/lib/reporting/annual/rules/checks'
import { findScorecard } from '@/lib/reporting/scorecards/queries/list-scorecards'
import { listSchoolScoring } from '@/lib/reporting/scoring/queries'
import { addDays, dateOf, daysBetween, instantAt, yearOf, type Day } from '@/lib/time'
import { actorForSchool } from '../../support/actors'
import { makeAgreement } from '../../support/agreements'
import { makeAgency, makeCohort, makePeople, makePerson, makeSchool, nameKeyOf, now, today, type Agency, type Cohort, type School } from '../../support/factories'
import { makeReportedClass, receive, sendAll } from '../../support/reports'
import { makeRound, makeTrainee } from '../../support/study'

const year = yearOf(today)
async function made() {
  const school = await makeSchool()
  const [agency, other] = [await makeAgency({ provinceId: school.provinceId }), await makeAgency({ provinceId: school.provinceId })]
  return { school, agency, other, leader: await actorForSchool(school, 'leadership') }
}
async function reportOf(school: School, wanted = year, on: Day = today) {
  const found = await findAnnualReport(await actorForSchool(school, 'leadership'), { year: wanted }, on)
  if (!found) throw new Error('no report')
  return found
}
const cardOf = async ({ school, agency }: { school: School; agency: Agency }, on: Day = today) => {
  const card = await findScorecard(await actorForSchool(school, 'leadership'), { agencyId: agency.id, year: yearOf(on) }, on)
  if (!card) throw new Error('no card')
  return card.measures
}
async function nominate(cohort: Cohort, agency: Agency, status: string, more: { submittedAt?: Date; decidedAt?: Date } = {}) {
  const person = await makePerson(agency)
  const seated = ['SUBMITTED', 'RETURNED', 'ACCEPTED', 'ENROLLED', 'COMPLETED'].includes(status)
  await db.nomination.create({ select: { id: true }, data: {
    schoolId: cohort.schoolId, cohortId: cohort.id, courseId: cohort.courseId, agencyId: agency.id, personId: person.id, status, seat: seated ? 'POOL' : null,
    reasons: status === 'REJECTED' ? ['Chưa đủ điều kiện'] : [], submittedAt: instantAt('2025-02-01', '09:00'), facts: {}, findings: [], nameKey: nameKeyOf(person), searchName: 'thu', ...more,
  } })
}

test('a nomination counts through to the end: completed ones too, in the total and among those taken', async () => {
  const { school, agency } = await made()
  const cohort = await makeCohort(school, { status: 'COMPLETED', opensOn: '2025-03-01', year: 2025, pool: 9 })
  for (const status of ['COMPLETED', 'COMPLETED', 'ENROLLED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'WAITLISTED', 'DRAFT']) await nominate(cohort, agency, status)
  // Decided after the year: on its last day it was still open.
  await nominate(cohort, agency, 'REJECTED', { decidedAt: instantAt('2026-01-10', '09:00') })
  await nominate(cohort, agency, 'SUBMITTED', { submittedAt: instantAt('2026-01-02', '09:00') })
  const { values, checks } = await reportOf(school, 2025)
  expect(values).toMatchObject({ 'nominations': 8, 'nominations.taken': 4, 'nominations.refused': 1, 'nominations.gone': 1, 'nominations.open': 2 })
  expect(discrepanciesOf(checks)).toEqual([])
})

test('a duty that was withdrawn or does not apply is no shortcoming; one due today is not unkept; one kept late is kept late', async () => {
  const { school, agency, other } = await made()
  const cancelled = await makeCohort(school, { status: 'CANCELLED' })
  const { obligations: [, withdrawn = ''] } = await makeAgreement(school, { party: other, members: [agency], duties: [
    { party: 'school', due: -3, closedBy: 'COHORT_OPENED', cohort: cancelled }, { party: 'school', due: -3 }, { party: 'sending', agency, due: 0 }, { party: 'school', due: 0 },
    { party: 'sending', agency, due: -1 }, { party: 'sending', agency, due: 0, evidence: '1-CV/ĐU' }, { party: 'sending', agency, due: -9, evidence: '2-CV/ĐU' },
  ] })
  await db.obligation.update({ where: { id: withdrawn }, data: { withdrawnOn: dateOf(today), withdrawnReason: 'PROMISE_ENDED' }, select: { id: true } })
  const { values } = await reportOf(school)
  expect(values).toMatchObject({ 'obligations': 3, 'obligations.kept': 2, 'obligations.kept.inTime': 1, 'obligations.kept.late': 1, 'obligations.open': 1 })
  // The card of the agency says the same of its own, and the school's own marks count no duty of today against it.
  expect((await cardOf({ school, agency })).obligations).toMatchObject({ counted: 1, total: 3 })
  expect((await listSchoolScoring(await actorForSchool(school, 'leadership'), year, today))[0]).toMatchObject({ kept: 0, due: 0 })
  // The day after, what was due is unkept.
  expect((await reportOf(school, year, addDays(today, 1))).values['obligations.open']).toBe(3)
})

test('what was due on the last day of a year that is over is unkept in it, and what was done later was not done by then', async () => {
  const { school, agency, other } = await made()
  await makeAgreement(school, { party: other, members: [agency], duties: [
    { party: 'school', due: daysBetween(today, '2025-12-31') }, { party: 'school', due: daysBetween(today, '2025-12-20'), evidence: '1-CV/ĐU' },
  ] })
  expect((await reportOf(school, 2025)).values).toMatchObject({ 'obligations': 2, 'obligations.kept': 0, 'obligations.open': 2 })
})

test('an answer, a receipt and a mending after the day of the report are not in it', async () => {
  const { school, agency } = await made()
  const schoolId = school.id
  await db.recommendation.create({ data: { schoolId, year: 2025, level: 'ACADEMY', text: 'A', madeOn: dateOf('2025-12-20'), answer: 'Đồng ý', answerNumber: '1/HV', answeredOn: dateOf('2026-02-20') }, select: { id: true } })
  await db.recommendation.create({ data: { schoolId, year: 2025, level: 'ACADEMY', text: 'B', madeOn: dateOf('2025-06-20'), answer: 'Đồng ý', answerNumber: '2/HV', answeredOn: dateOf('2025-12-31') }, select: { id: true } })
  const { id: activityId } = await db.activity.create({ data: { schoolId, year: 2025, kind: 'INSPECTION', title: 'A', heldOn: dateOf('2025-11-01') }, select: { id: true } })
  for (const mendedOn of ['2025-12-01', '2026-01-15']) await db.inspectionFinding.create({ data: { activityId, text: 'A', dueOn: dateOf('2025-12-31'), mendedOn: dateOf(mendedOn), mendedNote: 'Đã sửa' }, select: { id: true } })
  const cohort = await makeCohort(school, { status: 'COMPLETED', opensOn: '2025-01-06', year: 2025 })
  const trainees = []
  for (const person of await makePeople(agency, 6)) trainees.push(await makeTrainee(cohort, person, { completedOn: '2025-11-30' }))
  const named = await makeRound(school, cohort, trainees.slice(0, 2), { respondent: 'MANAGER', timing: 'END', opensOn: '2025-12-01', closesOn: addDays(today, 5) })
  const anonymous = await makeRound(school, cohort, trainees, { respondent: 'TRAINEE', anonymous: true, object: 'COURSE', timing: 'END', opensOn: '2025-12-01', closesOn: addDays(today, 5) })
  for (const [round, at] of [[named, instantAt('2025-12-20', '09:00')], [anonymous, now]] as const) {
    expect(await answerEvaluation(publicActor, { token: round.invitations[0]?.token ?? '', answers: { FIT: 4, USED: true } }, at)).toMatchObject({ ok: true })
  }
  expect(await answerEvaluation(publicActor, { token: named.invitations[1]?.token ?? '', answers: { FIT: 4, USED: true } }, now)).toMatchObject({ ok: true })
  expect((await reportOf(school, 2025)).values).toMatchObject({
    'recommendations': 2, 'recommendations.answered': 1, 'recommendations.open': 1, 'findings': 2, 'findings.mended': 1, 'findings.open': 1,
    'evaluations': 8, 'evaluations.answered': 1, 'evaluations.unanswered': 7,
  })
})

test('who left before the year is not carried into it, in the figures and by agency', async () => {
  const { school, agency, leader } = await made()
  const cohort = await makeCohort(school, { status: 'RUNNING', opensOn: `${year - 1}-03-01`, year: year - 1 })
  await db.cohort.update({ where: { id: cohort.id }, data: { endsOn: dateOf(`${year}-11-01`) }, select: { id: true } })
  const [stays, left, leaves] = await makePeople(agency, 3)
  if (!stays || !left || !leaves) throw new Error('three people')
  await makeTrainee(cohort, stays)
  await makeTrainee(cohort, left, { status: 'LEFT', leftOn: `${year - 1}-05-01` })
  await makeTrainee(cohort, leaves, { status: 'LEFT', leftOn: `${year}-02-01` })
  expect((await reportOf(school)).values).toMatchObject({ 'training.trainees': 2, 'training.trainees.carried': 2 })
  expect((await reportOf(school, year - 1)).values['training.trainees']).toBe(3)
  expect((await listAgencyParts(leader, { year, view: 'now' }, today)).map(({ training }) => training)).toEqual([2])
})

test('a card counts no quota while the list is open, no form while the round is, no report while it may be acknowledged', async () => {
  const { school, agency } = await made()
  const quotas = [{ agency, seats: 4 }]
  await makeCohort(school, { status: 'ANNOUNCED', quotas })
  const done = await makeCohort(school, { status: 'COMPLETED', opensOn: addDays(today, -400), year: year - 1 })
  const trainees = []
  for (const person of await makePeople(agency, 3)) trainees.push(await makeTrainee(done, person, { completedOn: addDays(today, -190) }))
  const round = await makeRound(school, done, trainees, { respondent: 'MANAGER', opensOn: today, closesOn: addDays(today, 45) })
  expect(await cardOf({ school, agency })).toMatchObject({ quota: { counted: 0, total: 0 }, punctual: { total: 0 }, evaluations: { counted: 0, total: 0 } })
  await answerEvaluation(publicActor, { token: round.invitations[0]?.token ?? '', answers: { FIT: 4, USED: true } }, now)
  expect((await cardOf({ school, agency })).evaluations).toMatchObject({ counted: 1, total: 1 })
  // Closed, and past.
  expect(await cardOf({ school, agency }, addDays(today, 46))).toMatchObject({ quota: { counted: 0, total: 4 }, punctual: { counted: 0, total: 1 }, evaluations: { counted: 1, total: 3 } })

  const world = await makeReportedClass()
  const [one] = (await sendAll(world)).filter(({ recipientId }) => recipientId === world.agency.id)
  expect((await cardOf(world)).reports).toMatchObject({ counted: 0, total: 0 })
  await receive(world.liaison, one?.id ?? '')
  expect((await cardOf(world)).reports).toMatchObject({ counted: 1, total: 1 })
  expect((await cardOf(world, addDays(today, 90))).reports).toMatchObject({ counted: 1, total: 3 })
})
