import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { scheduleCohorts } from '@/lib/planning/scheduling/commands/schedule-cohorts'
import { findScheduling } from '@/lib/planning/scheduling/queries/find-scheduling'
import type { SchedulingInput } from '@/lib/planning/scheduling/schema'
import { dayOf } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { actorForSchool } from '../../support/actors'
import { makeCohort, makeCourse, makeSchool, now } from '../../support/factories'
import { makePlan } from '../../support/plans'

async function world() {
  const school = await makeSchool()
  const campus = await db.campus.create({ data: { schoolId: school.id, name: 'Cơ sở 1', address: 'Số 1' }, select: { id: true } })
  const course = await makeCourse(school, { name: 'Bồi dưỡng đại biểu' })
  const plan = await makePlan(school, { year: 2027, status: 'APPROVED', lines: [
    { course, quarter: 2, cohorts: 3, trainees: 140, form: 'CONCENTRATED', venue: 'LOCALITY', locality: 'Xã Tân Phong' }, { quarter: 3, cohorts: 2, scenarios: ['DISRUPTED'] },
  ] })
  const [itemId = '', disrupted = ''] = plan.items
  const wish = (given: Partial<SchedulingInput> = {}): SchedulingInput => ({
    itemId, count: 3, codePattern: 'HĐ.{n}', firstNumber: '01', firstOn: '2027-04-05', daysBetween: 7, capacity: 47, poolSeats: 5, place: campus.id, ...given,
  })
  return { school, course, plan, itemId, disrupted, wish, office: await actorForSchool(school) }
}
const made = (planItemId: string) => db.cohort.findMany({
  where: { planItemId }, orderBy: { code: 'asc' },
  select: { id: true, code: true, year: true, form: true, status: true, opensOn: true, endsOn: true, capacity: true, poolSeats: true, venue: true, campusId: true, searchText: true },
})

test('planned cohorts are made of an approved line, each an event', async () => {
  const { office, itemId, wish } = await world()
  expect(await scheduleCohorts(office, wish({ count: 2, place: 'LOCALITY' }), now)).toEqual({ ok: true, value: { made: 2, codes: ['HĐ.01', 'HĐ.02'] } })
  const cohorts = await made(itemId)
  expect(cohorts.map(({ code, opensOn, endsOn }) => [code, dayOf(opensOn), dayOf(endsOn)])).toEqual([['HĐ.01', '2027-04-05', '2027-10-04'], ['HĐ.02', '2027-04-12', '2027-10-11']])
  expect(cohorts[0]).toMatchObject({ year: 2027, form: 'CONCENTRATED', status: 'PLANNED', capacity: 47, poolSeats: 5, venue: 'Xã Tân Phong', campusId: null, searchText: 'hd.01 boi duong dai bieu' })
  const events = await db.event.findMany({ where: { type: 'cohort.scheduled', subjectId: { in: cohorts.map(({ id }) => id) } }, orderBy: { id: 'asc' }, select: { data: true } })
  expect(events[0]).toEqual({ data: { code: 'HĐ.01', year: 2027, item: itemId, opensOn: '2027-04-05' } })
  expect(events).toHaveLength(2)
  const { value, statements } = await countStatements(() => findScheduling(office, itemId))
  expect(statements).toBe(1)
  expect(value).toMatchObject({ line: { cohorts: 3, made: 2, locality: 'Xã Tân Phong' }, last: { code: 'HĐ.02', year: 2027 }, cohorts: [{ code: 'HĐ.01' }, { code: 'HĐ.02' }] })
})

test('rivals make exactly as many cohorts as the line says', async () => {
  const { office, itemId, wish } = await world()
  // Connections are opened first: rivals that wait for one would come one by one.
  await Promise.all(Array.from({ length: 12 }, () => db.$queryRaw`select 1 from pg_sleep(0.1)`))
  const results = await Promise.all(Array.from({ length: 12 }, (_, one) => scheduleCohorts(office, wish({ count: 1, codePattern: `R${one}.{n}` }), now)))
  expect(results.filter(({ ok }) => ok)).toHaveLength(3)
  expect(new Set(results.flatMap((result) => (result.ok ? [] : [result.error])))).toEqual(new Set(['all_scheduled']))
  expect(await made(itemId)).toHaveLength(3)
})

test('a cancelled cohort may be made again; a code is used once in a year', async () => {
  const { school, course, office, itemId, wish } = await world()
  await scheduleCohorts(office, wish(), now)
  expect(await scheduleCohorts(office, wish({ count: 1, firstNumber: '04' }), now)).toMatchObject({ error: 'all_scheduled' })
  await db.cohort.updateMany({ where: { planItemId: itemId, code: 'HĐ.02' }, data: { status: 'CANCELLED' } })
  expect(await scheduleCohorts(office, wish({ count: 1, firstNumber: '03' }), now)).toMatchObject({ error: 'code_taken', details: { field: 'codePattern', code: 'HĐ.03' } })
  await makeCohort(school, { course, code: 'HĐ.04', year: 2026 })
  expect(await scheduleCohorts(office, wish({ count: 1, firstNumber: '04' }), now)).toMatchObject({ ok: true, value: { codes: ['HĐ.04'] } })
})

test('lines that are not in force, places elsewhere and other schools’ items are refused, and nothing is written', async () => {
  const { school, office, plan, itemId, disrupted, wish } = await world()
  const elsewhere = await db.campus.create({ data: { schoolId: (await makeSchool()).id, name: 'Cơ sở lạ', address: 'Số 2' }, select: { id: true } })
  expect(await scheduleCohorts(office, wish({ place: elsewhere.id }), now)).toMatchObject({ error: 'campus_not_found' })
  expect(await scheduleCohorts(office, wish({ itemId: disrupted }), now)).toMatchObject({ error: 'line_not_found' })
  expect(await findScheduling(office, disrupted)).toMatchObject({ line: null })
  expect(await scheduleCohorts(await actorForSchool(await makeSchool()), wish(), now)).toMatchObject({ error: 'line_not_found' })
  expect(await scheduleCohorts(await actorForSchool(school, 'leadership'), wish(), now)).toMatchObject({ error: 'not_allowed' })
  await db.annualPlan.update({ where: { id: plan.id }, data: { scenario: 'DISRUPTED' }, select: { id: true } })
  expect(await scheduleCohorts(office, wish(), now)).toMatchObject({ error: 'line_not_found' })
  expect(await made(itemId)).toEqual([])
})
