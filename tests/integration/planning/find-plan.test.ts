// What a plan shows beside its lines: what is carried over, what is needed, how the years before were.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { unreconciled } from '@/lib/catalogue/rules'
import { exportPlan } from '@/lib/planning/plan/commands/export-plan'
import { alterLine } from '@/lib/planning/plan/commands/set-line'
import { adjustPlan } from '@/lib/planning/plan/commands/draft-plan'
import { findPlan } from '@/lib/planning/plan/queries/find-plan'
import { findPlanAnswer } from '@/lib/planning/plan/queries/find-plan-answer'
import { findYearActuals } from '@/lib/planning/plan/queries/find-year-actuals'
import { listVersionSteps } from '@/lib/planning/plan/queries/list-versions'
import { planAnswer } from '@/lib/planning/plan/schema'
import { dateOf } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForProvince, actorForSchool } from '../../support/actors'
import { makeAgency, makeCohort, makeCourse, makePeople, makeSchool, now, type Cohort, type School } from '../../support/factories'
import { lineSeenNow, makeLine, makePlan } from '../../support/plans'

async function enrol(school: School, cohort: Cohort, count: number) {
  const agency = await makeAgency(school)
  for (const person of await makePeople(agency, count)) {
    await db.trainee.create({ data: { schoolId: school.id, cohortId: cohort.id, personId: person.id, agencyId: agency.id, status: 'STUDYING', enrolledOn: dateOf('2026-10-01'), nameKey: 'An' }, select: { id: true } })
  }
}

test('carried over is what opened before the year and runs into it; it stands apart from the new lines', async () => {
  const school = await makeSchool()
  const [office, course, fostering] = [await actorForSchool(school), await makeCourse(school), await makeCourse(school, { kind: 'FOSTERING' })]
  await makePlan(school, { lines: [{ course, form: 'CONCENTRATED', cohorts: 2, trainees: 90 }, { course: fostering, quarter: 2, cohorts: 3, trainees: 300 }] })
  const [first, second] = [await makeCohort(school, { course, status: 'RUNNING', opensOn: '2026-09-01' }), await makeCohort(school, { course, status: 'COMPLETED', opensOn: '2026-12-31' })]
  await makeCohort(school, { course, status: 'RUNNING', opensOn: '2027-01-01', year: 2027 })
  await makeCohort(school, { course, status: 'ANNOUNCED', opensOn: '2026-11-01' })
  await makeCohort(school, { course, status: 'COMPLETED', opensOn: '2026-03-01' })
  await enrol(school, first, 3)
  await enrol(school, second, 2)
  const { value: plan, statements } = await countStatements(() => findPlan(office, { year: 2027 }))
  expect(plan?.carried.map(({ id, trainees }) => [id, trainees])).toEqual([[first.id, 3], [second.id, 2]])
  expect(statements).toBe(3)
  const answer = await findPlanAnswer(office, { year: 2027 })
  expect(answer?.totals).toEqual({ opened: { cohorts: 5, trainees: 390 }, carriedOver: { cohorts: 2, trainees: 5 }, together: { cohorts: 7, trainees: 395 } })
  expect(answer?.fullTime).toEqual({ part: { cohorts: 2, trainees: 90 }, whole: { cohorts: 2, trainees: 90 } })
  expect(planAnswer.parse(answer)).toEqual(answer)
})

test('the trend counts the training that opened in each of the five years before, and knows what the report printed', async () => {
  const school = await makeSchool()
  const [office, course, fostering] = [await actorForSchool(school), await makeCourse(school), await makeCourse(school, { kind: 'FOSTERING' })]
  const opened = (opensOn: string, form: string, more: Parameters<typeof makeCohort>[1] = {}) => makeCohort(school, { course, opensOn, form, status: 'COMPLETED', year: Number(opensOn.slice(0, 4)), ...more })
  await opened('2017-01-01', 'CONCENTRATED')
  await opened('2021-12-31', 'NON_CONCENTRATED')
  await opened('2021-01-01', 'CONCENTRATED', { status: 'CANCELLED' })
  await opened('2021-03-01', 'CONCENTRATED', { course: fostering })
  await opened('2016-12-31', 'CONCENTRATED')
  for (const day of ['2022-02-01', '2022-03-01']) await opened(day, 'CONCENTRATED', { status: 'RUNNING' })
  await db.yearReport.create({ data: { schoolId: school.id, year: 2022, reportedOn: dateOf('2022-12-24'), source: 'Báo cáo', figures: { training: { publishedCohorts: 5 } } }, select: { id: true } })
  const { value, statements } = await countStatements(() => findYearActuals(office, { schoolId: school.id, year: 2022 }))
  expect(value).toEqual({
    trend: [{ year: 2017, part: 1, whole: 1 }, ...[2018, 2019, 2020].map((year) => ({ year, part: 0, whole: 0 })), { year: 2021, part: 0, whole: 1 }],
    opened: 2, printed: { cohorts: 5, on: '2022-12-24' },
  })
  expect(statements).toBe(1)
  expect(unreconciled({ carriedOver: 1, opened: value?.opened ?? 0, reported: value?.printed?.cohorts ?? null })).toEqual({ sum: 3, reported: 5 })
})

test('a draft is the school’s alone: the province goes on reading what it was shown, the agencies what is approved', async () => {
  const school = await makeSchool()
  const [office, province, liaison] = [await actorForSchool(school), await actorForProvince({ id: school.provinceId }), await actorForAgency(await makeAgency(school))]
  const plan = await makePlan(school, { status: 'APPROVED' })
  await adjustPlan(office, { planId: plan.id })
  const seen = async (actor: typeof office | typeof province | typeof liaison) => (await findPlan(actor, { year: 2027, school: school.slug }))?.version.number
  expect([await seen(office), await seen(province), await seen(liaison)]).toEqual([2, 1, 1])
  expect(await findPlan(province, { year: 2027, school: school.slug, version: 2 })).toBeNull()
})

test('a version says what it changed, and a renamed lead agency is no change', async () => {
  const school = await makeSchool()
  const office = await actorForSchool(school)
  const agency = await makeAgency(school)
  const plan = await makePlan(school, { status: 'APPROVED', lines: [{ leadAgencyId: agency.id, cohorts: 2, trainees: 100 }, { quarter: 3 }] })
  const adjusted = await adjustPlan(office, { planId: plan.id })
  expect(adjusted.ok).toBe(true)
  await db.agencyName.updateMany({ where: { agencyId: agency.id }, data: { validTo: dateOf('2026-02-28') } })
  await db.agencyName.create({ data: { agencyId: agency.id, name: 'Đảng ủy phường Mới', shortName: 'Mới', searchName: 'moi', validFrom: dateOf('2026-03-01') }, select: { agencyId: true } })
  const [first = ''] = plan.items
  await alterLine(office, { planId: plan.id, itemId: first, scenario: 'NORMAL', seen: await lineSeenNow({ planId: plan.id, itemId: first, scenario: 'NORMAL' }), quarter: 1, cohorts: 3, trainees: 100, venue: 'SCHOOL', targetGroup: 'PLANNED', leadAgencyId: agency.id }, now)
  const draft = await db.planVersion.findFirstOrThrow({ where: { planId: plan.id, number: 2 }, select: { id: true } })
  const added = await makeLine(school, { planId: plan.id, versionId: draft.id }, { quarter: 4 })
  const { value: steps, statements } = await countStatements(() => listVersionSteps(office, plan.id))
  expect(statements).toBe(2)
  expect(steps.map(({ number }) => number)).toEqual([2, 1])
  const difference = steps[0]?.difference?.NORMAL
  expect(difference?.added.map(({ itemId }) => itemId)).toEqual([added])
  expect(difference?.removed).toEqual([])
  expect(difference?.changed.map(({ line, changes }) => [line.itemId, changes])).toEqual([[first, [{ field: 'cohorts', from: 2, to: 3 }]]])
  // The approved paper keeps the name of its day.
  const approved = await findPlan(office, { year: 2027, version: 1 })
  expect([approved?.lines[0]?.leadAgency, steps[0]?.difference?.NORMAL.changed[0]?.line.leadAgency]).toEqual([agency.name, 'Đảng ủy phường Mới'])
})

test('a plan taken away as a file is on record with its rows', async () => {
  const school = await makeSchool()
  const plan = await makePlan(school, { lines: [{}, {}] })
  expect((await exportPlan(await actorForSchool(school), { year: 2027 })).ok).toBe(true)
  expect(await db.event.findFirst({ where: { subjectId: plan.id, type: 'list.exported' }, select: { data: true } })).toEqual({ data: { year: 2027, scenario: 'NORMAL', version: 1, rows: 2 } })
})
