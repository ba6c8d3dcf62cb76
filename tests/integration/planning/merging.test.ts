import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { mergeLines } from '@/lib/planning/merging/commands/merge-lines'
import { listOverlaps } from '@/lib/planning/merging/queries/list-overlaps'
import { countStatements } from '@/lib/web/context'
import { actorForSchool } from '../../support/actors'
import { makeCohort, makeCourse, makeSchool } from '../../support/factories'
import { overlappingPlan, teach } from '../../support/overlapping-plans'
import { makeLine } from '../../support/plans'

async function world(status: 'DRAFT' | 'APPROVED' = 'DRAFT') {
  const school = await makeSchool()
  const plan = await overlappingPlan(school, { year: 2027, status })
  return { school, plan, office: await actorForSchool(school), merge: { version: plan.versionId, scenario: 'NORMAL' as const, keep: plan.a, drop: plan.b, cohorts: 3, trainees: 130 } }
}
const linesOf = (versionId: string) => db.planLine.findMany({ where: { versionId }, orderBy: { quarter: 'asc' }, select: { itemId: true, scenario: true, cohorts: true, trainees: true } })

test('lines for the same people whose courses share a module are a pair, in whatever case its name is written; others are none', async () => {
  const { school, plan, office } = await world()
  // Another target group, another module, the same course again: no pair.
  const [stranger, alone] = [await makeCourse(school), await makeCourse(school)]
  await teach(stranger, { 'công tác tổ chức xây dựng đảng': 8 })
  await teach(alone, { 'Kỹ năng số': 8 })
  const other = await makeLine(school, { planId: plan.id, versionId: plan.versionId }, { course: stranger })
  await db.planLine.updateMany({ where: { itemId: other }, data: { targetGroup: 'COUNCILLOR' } })
  await makeLine(school, { planId: plan.id, versionId: plan.versionId }, { course: alone })
  const { value, statements } = await countStatements(() => listOverlaps(office, { versionId: plan.versionId, scenario: 'NORMAL' }))
  expect(statements).toBe(1)
  expect(value).toHaveLength(1)
  expect(value[0]?.shared).toHaveLength(1)
  expect([value[0]?.a.itemId, value[0]?.b.itemId].toSorted()).toEqual([plan.a, plan.b].toSorted())
  expect(value[0]).toMatchObject({ targetGroup: 'PLANNED' })
  expect(await listOverlaps(office, { versionId: plan.versionId, scenario: 'DISRUPTED' })).toEqual([])
})

test('two lines become one; the other goes with its item, and it is an event', async () => {
  const { plan, office, merge } = await world()
  expect(await mergeLines(office, merge)).toMatchObject({ ok: true, value: { itemId: plan.a, year: 2027 } })
  expect(await linesOf(plan.versionId)).toEqual([{ itemId: plan.a, scenario: 'NORMAL', cohorts: 3, trainees: 130 }])
  expect(await db.planItem.count({ where: { id: plan.b } })).toBe(0)
  expect(await db.event.findMany({ where: { type: 'plan.lines-merged', subjectId: plan.id }, select: { data: true } })).toMatchObject([{ data: { year: 2027, cohorts: 3, trainees: 130 } }])
})

test('rivals that keep either line leave one of the two', async () => {
  const { plan, office, merge } = await world()
  await Promise.all(Array.from({ length: 8 }, () => db.$queryRaw`select 1 from pg_sleep(0.1)`))
  const results = await Promise.all(Array.from({ length: 8 }, (_, one) => mergeLines(office, one % 2 ? merge : { ...merge, keep: plan.b, drop: plan.a })))
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(new Set(results.flatMap((result) => (result.ok ? [] : [result.error])))).toEqual(new Set(['line_not_found']))
  expect(await linesOf(plan.versionId)).toHaveLength(1)
})

test('the other scenario keeps both lines, and their items', async () => {
  const { plan, office, merge } = await world()
  const lines = await db.planLine.findMany({ where: { versionId: plan.versionId } })
  await db.planLine.createMany({ data: lines.map((line) => ({ ...line, scenario: 'DISRUPTED' })) })
  await mergeLines(office, merge)
  expect((await linesOf(plan.versionId)).map(({ scenario }) => scenario).toSorted()).toEqual(['DISRUPTED', 'DISRUPTED', 'NORMAL'])
})

test('a paper, a line with cohorts, another plan’s lines and another school’s are refused', async () => {
  const approved = await world('APPROVED')
  expect(await mergeLines(approved.office, approved.merge)).toMatchObject({ error: 'wrong_state' })
  const { school, plan, office, merge } = await world()
  expect(await mergeLines(office, { ...merge, drop: approved.plan.b })).toMatchObject({ error: 'line_not_found' })
  expect(await mergeLines(await actorForSchool(await makeSchool()), merge)).toMatchObject({ error: 'plan_not_found' })
  expect(await mergeLines(await actorForSchool(school, 'leadership'), merge)).toMatchObject({ error: 'not_allowed' })
  expect(await mergeLines(office, { ...merge, cohorts: 131 })).toMatchObject({ error: 'trainees_below_cohorts', details: { field: 'cohorts' } })
  const { courseId } = await db.planItem.findUniqueOrThrow({ where: { id: plan.b }, select: { courseId: true } })
  const cohort = await makeCohort(school, { course: { id: courseId, schoolId: school.id }, year: 2027 })
  await db.cohort.update({ where: { id: cohort.id }, data: { planItemId: plan.b }, select: { id: true } })
  expect(await mergeLines(office, merge)).toMatchObject({ error: 'line_scheduled', details: { scheduled: 1 } })
  expect(await linesOf(plan.versionId)).toHaveLength(2)
})
