// The seats of agencies as of a day: what was asked for, assigned, nominated, enrolled and completed by then.
import { expect, test } from 'vitest'
import { GET } from '@/app/api/plans/[year]/progress/route'
import type { Actor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { listAttainment, listCohortSeats } from '@/lib/reporting/progress/queries/list-attainment'
import type { Day } from '@/lib/time'
import { actorForAgency, actorForProvince, actorForSchool } from '../../support/actors'
import { keyFor } from '../../support/api'
import { makeAgency, makeCohort, makeCourse, makePerson, makeProvince, makeSchool, nameKeyOf } from '../../support/factories'
import { approveOn, enrolMany } from '../../support/planned-year'
import { makePlan } from '../../support/plans'

/** An agency that asked, was given, lost seats later, nominated and sent people. */
async function negotiated() {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const [training, agency, idle, office] = [await makeCourse(school), await makeAgency({ province }), await makeAgency({ province }), await actorForSchool(school)]
  const cohort = await makeCohort(school, { course: training, opensOn: '2025-05-05', year: 2025, status: 'RUNNING', capacity: 60, quotas: [{ agency, seats: 6 }, { agency: idle, seats: 9 }] })
  const coming = await makeCohort(school, { course: training, opensOn: '2025-11-03', year: 2025, status: 'ANNOUNCED', quotas: [{ agency, seats: 4 }] })
  const step = (kind: string, seats: number, before: number, on: Day) => db.quotaStep.create({
    data: { schoolId: school.id, cohortId: cohort.id, agencyId: agency.id, kind, seats, before, reason: 'Nhu cầu', actorKind: 'system', happenedAt: new Date(`${on}T03:00:00Z`) }, select: { id: true },
  })
  await step('ASKED', 12, 0, '2025-02-01'); await step('ASKED', 14, 0, '2025-02-10'); await step('ASSIGNED', 10, 0, '2025-03-01'); await step('RETURNED', 6, 10, '2025-04-20')
  for (const status of ['DRAFT', 'SUBMITTED', 'WITHDRAWN', 'ENROLLED']) {
    const person = await makePerson(agency)
    await db.nomination.create({ select: { id: true }, data: {
      schoolId: school.id, cohortId: cohort.id, courseId: training.id, agencyId: agency.id, personId: person.id, status, seat: status === 'SUBMITTED' || status === 'ENROLLED' ? 'QUOTA' : null,
      submittedAt: new Date('2025-04-01T02:00:00Z'), facts: {}, findings: [], nameKey: nameKeyOf(person), searchName: 'thu',
    } })
  }
  await enrolMany(cohort, agency, { count: 3, on: '2025-05-05', completedOn: '2025-10-20' })
  await enrolMany(cohort, agency, { count: 2, on: '2025-05-06' })
  return { province, office, agency, idle, cohort, coming }
}

test('seats are told as of the day: asked last, assigned then, nominated, enrolled, completed; the greatest lack first', async () => {
  const { office, agency, idle, cohort, coming, province } = await negotiated()
  const on = async (actor: Actor, asOf: Day) => (await listAttainment(actor, { year: 2025, asOf }))
    .map(({ agencyId, asked, assigned, nominated, enrolled, completed }) => row(agencyId === agency.id, asked, assigned, nominated, enrolled, completed))
  const row = (own: boolean, ...values: number[]) => ({ own, values })
  expect(await on(office, '2025-02-05')).toEqual([row(false, 0, 9, 0, 0, 0), row(true, 12, 4, 0, 0, 0)])
  expect(await on(office, '2025-04-10')).toEqual([row(true, 14, 14, 2, 0, 0), row(false, 0, 9, 0, 0, 0)])
  expect(await on(office, '2025-05-05')).toEqual([row(false, 0, 9, 0, 0, 0), row(true, 14, 10, 2, 3, 0)])
  expect(await on(office, '2025-12-31')).toEqual([row(false, 0, 9, 0, 0, 0), row(true, 14, 10, 2, 5, 3)])
  const liaison = await actorForAgency(agency)
  expect(await on(liaison, '2025-12-31')).toEqual([row(true, 14, 10, 2, 5, 3)])
  expect(await listAttainment(liaison, { year: 2025, asOf: '2025-12-31', agencyId: idle.id })).toEqual([])
  expect((await listCohortSeats(liaison, { year: 2025, asOf: '2025-12-31' })).map(({ id, assigned, enrolled }) => [id, assigned, enrolled])).toEqual([[cohort.id, 6, 5], [coming.id, 4, 0]])
  expect((await listCohortSeats(await actorForProvince(province), { year: 2025, asOf: '2025-12-31', agencyId: idle.id })).map(({ assigned }) => assigned)).toEqual([9])
})

test('an agency’s program gets the totals and its own seats', async () => {
  const { agency } = await negotiated()
  const headers = { authorization: `Bearer ${await keyFor(await actorForAgency(agency))}`, 'accept-language': 'en' }
  const answer = await GET(new Request('http://portal.example/api/plans/2025/progress?by=agency&asOf=2025-12-31', { headers }), { params: Promise.resolve({ year: '2025' }) })
  const told: unknown = await answer.json()
  expect(told).toMatchObject({
    by: 'agency', rows: [], total: { cohorts: { actual: 1, planned: null, percent: null, text: '1 class' } },
    agencies: [{ key: agency.id, label: agency.name, asked: 14, assigned: 10, nominated: 2, enrolled: 5, completed: 3, seats: { actual: 5, planned: 10, percent: 50, text: '5/10 (50%)' } }],
  })
})

test('sent three times and taken back is nobody; as of a day before that, it is one person', async () => {
  const { office, agency, coming } = await negotiated()
  const person = await makePerson(agency)
  const send = (status: string, on: Day, gone: Day | null, more: { returnDeadline?: Date; reasons?: string[] } = {}, whom = person) => db.nomination.create({ select: { id: true }, data: {
    schoolId: coming.schoolId, cohortId: coming.id, courseId: coming.courseId, agencyId: agency.id, personId: whom.id, status, seat: null, reasons: [], ...more,
    submittedAt: new Date(`${on}T02:00:00Z`), decidedAt: gone && new Date(`${gone}T02:00:00Z`), facts: {}, findings: [], nameKey: nameKeyOf(whom), searchName: 'thu',
  } })
  await send('WITHDRAWN', '2025-06-02', '2025-06-05'); await send('WITHDRAWN', '2025-06-06', '2025-06-08'); await send('WITHDRAWN', '2025-06-07', '2025-06-09')
  await send('REJECTED', '2025-06-02', '2025-07-01', { reasons: ['POST'] }, await makePerson(agency))
  await send('EXPIRED', '2025-06-02', '2025-06-10', { returnDeadline: new Date('2025-08-31') }, await makePerson(agency))
  await send('EXPIRED', '2025-06-02', null, {}, await makePerson(agency))
  const on = async (asOf: Day) => (await listCohortSeats(office, { year: 2025, asOf, agencyId: agency.id })).find(({ id }) => id === coming.id)?.nominated
  expect([await on('2025-06-02'), await on('2025-06-05'), await on('2025-06-07'), await on('2025-06-09'), await on('2025-07-01'), await on('2025-08-31'), await on('2025-09-01'), await on('2025-11-03')])
    .toEqual([4, 3, 4, 3, 2, 2, 1, 0])
})

test('an agency knows of a planned class from the approval of its plan on, not before', async () => {
  const { office, agency, coming } = await negotiated()
  const school = await db.school.findUniqueOrThrow({ where: { id: coming.schoolId } })
  const plan = await makePlan(school, { year: 2025, lines: [{ form: 'NON_CONCENTRATED', course: await db.course.findUniqueOrThrow({ where: { id: coming.courseId } }) }] })
  await db.cohort.update({ where: { id: coming.id }, data: { status: 'PLANNED', form: 'NON_CONCENTRATED', planItemId: plan.items[0] ?? '' }, select: { id: true } })
  const [liaison, wish] = [await actorForAgency(agency), { year: 2025, asOf: '2025-12-31' }]
  const known = async () => [(await listCohortSeats(liaison, wish)).some(({ id }) => id === coming.id), (await listAttainment(liaison, wish))[0]?.assigned]
  expect(await known()).toEqual([false, 6])
  expect((await listCohortSeats(office, wish)).some(({ id }) => id === coming.id)).toBe(true)
  await approveOn(plan.id, plan.versionId, '2024-12-01')
  expect(await known()).toEqual([true, 10])
})
