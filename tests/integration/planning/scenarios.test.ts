import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { deliverOutbox } from '@/lib/notifications/jobs'
import { alterLine } from '@/lib/planning/plan/commands/set-line'
import { prepareScenario } from '@/lib/planning/scenario/commands/prepare-scenario'
import { switchScenario } from '@/lib/planning/scenario/commands/switch-scenario'
import { findScenarios } from '@/lib/planning/scenario/queries/find-scenarios'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForProvince, actorForSchool } from '../../support/actors'
import { makeAgency, makeSchool, now } from '../../support/factories'
import { lineSeenNow, makePlan } from '../../support/plans'

const both = ['NORMAL', 'DISRUPTED'] as const

test('the draft’s normal lines are copied, each to be edited; what is prepared stays, a second press copies nothing', async () => {
  const school = await makeSchool()
  const office = await actorForSchool(school)
  const plan = await makePlan(school, { lines: [{ cohorts: 4, trainees: 200 }, { quarter: 2 }, { quarter: 3, scenarios: both, trainees: 60 }] })
  const [first = '', , third = ''] = plan.items
  expect(await alterLine(office, { planId: plan.id, itemId: third, scenario: 'DISRUPTED', seen: await lineSeenNow({ planId: plan.id, itemId: third, scenario: 'DISRUPTED' }), quarter: 4, cohorts: 1, trainees: 40, venue: 'SCHOOL', targetGroup: 'PLANNED' }, now)).toMatchObject({ ok: true })
  await Promise.all(Array.from({ length: 6 }, () => db.$queryRaw`select 1 from pg_sleep(0.1)`))
  const results = await Promise.all(Array.from({ length: 6 }, () => prepareScenario(office, { planId: plan.id })))
  expect(results.flatMap((result) => (result.ok ? [result.value.copied] : [])).toSorted()).toEqual([0, 0, 0, 0, 0, 2])
  const found = await findScenarios(office, plan.year)
  expect(found?.underWay?.lines.DISRUPTED.map(({ itemId, quarter, trainees }) => [itemId, quarter, trainees])).toEqual([[first, 1, 200], [plan.items[1], 2, 50], [third, 4, 40]])
  expect(found?.approved).toBeNull()
  expect(await db.event.count({ where: { type: 'plan.line-set', subjectId: plan.id, data: { path: ['scenario'], equals: 'DISRUPTED' } } })).toBe(3)
})

test('a version that was proposed or approved is a paper: nothing is prepared in it', async () => {
  const school = await makeSchool()
  const plan = await makePlan(school, { status: 'APPROVED' })
  expect(await prepareScenario(await actorForSchool(school), { planId: plan.id })).toMatchObject({ error: 'wrong_state' })
  expect(await prepareScenario(await actorForSchool(await makeSchool()), { planId: plan.id })).toMatchObject({ error: 'plan_not_found' })
})

test('one press switches, once, and says how many lines changed; everybody concerned is told', async () => {
  const school = await makeSchool()
  const office = await actorForSchool(school)
  const leadership = await actorForSchool(school, 'leadership')
  const [liaison, province] = [await actorForAgency(await makeAgency({ province: { id: school.provinceId } })), await actorForProvince({ id: school.provinceId })]
  const plan = await makePlan(school, { lines: [{ scenarios: both }, { quarter: 2, scenarios: both }, { quarter: 3 }, { quarter: 4, scenarios: ['DISRUPTED'] }] })
  const [first = ''] = plan.items
  await alterLine(office, { planId: plan.id, itemId: first, scenario: 'DISRUPTED', seen: await lineSeenNow({ planId: plan.id, itemId: first, scenario: 'DISRUPTED' }), quarter: 2, cohorts: 1, trainees: 40, venue: 'SCHOOL', targetGroup: 'PLANNED' }, now)
  await approve(plan.versionId)
  await Promise.all(Array.from({ length: 5 }, () => db.$queryRaw`select 1 from pg_sleep(0.1)`))
  const results = await Promise.all(Array.from({ length: 5 }, () => switchScenario(office, { planId: plan.id, to: 'DISRUPTED', version: 1 })))
  expect(results.flatMap((result) => (result.ok ? [result.value.changed] : [])).toSorted()).toEqual([0, 0, 0, 0, 3])
  expect(await db.annualPlan.findUnique({ where: { id: plan.id }, select: { scenario: true } })).toEqual({ scenario: 'DISRUPTED' })
  const events = await db.event.findMany({ where: { type: 'plan.scenario-switched', subjectId: plan.id }, select: { id: true, data: true } })
  expect(events.map(({ data }) => data)).toEqual([{ year: plan.year, from: 'NORMAL', to: 'DISRUPTED', changed: 3 }])
  await deliverOutbox(new Date(Date.now() + 1_000))
  const told = await db.notification.findMany({ where: { eventId: events[0]?.id ?? '' }, select: { accountId: true } })
  expect(told.map(({ accountId }) => accountId)).toEqual(expect.arrayContaining([leadership, liaison, province].map(({ accountId }) => accountId)))
  expect(await switchScenario(office, { planId: plan.id, to: 'NORMAL', version: 1 })).toMatchObject({ ok: true, value: { changed: 3 } })
})

test('what cannot be switched says why', async () => {
  const school = await makeSchool()
  const office = await actorForSchool(school)
  const draft = await makePlan(school, { year: 2028 })
  expect(await switchScenario(office, { planId: draft.id, to: 'DISRUPTED', version: 1 })).toMatchObject({ error: 'not_approved' })
  const plan = await makePlan(school, { status: 'APPROVED' })
  expect(await switchScenario(office, { planId: plan.id, to: 'DISRUPTED', version: 1 })).toMatchObject({ error: 'scenario_empty' })
  expect(await switchScenario(office, { planId: plan.id, to: 'DISRUPTED', version: 2 })).toMatchObject({ error: 'changed_meanwhile', details: { number: 1 } })
  expect(await switchScenario(await actorForSchool(school, 'leadership'), { planId: plan.id, to: 'DISRUPTED', version: 1 })).toMatchObject({ error: 'not_allowed' })
  const { statements } = await countStatements(() => findScenarios(office, plan.year))
  expect(statements).toBeLessThanOrEqual(3)
})

const approve = (id: string) => db.planVersion.update({
  where: { id }, data: { status: 'APPROVED', proposalNumber: '104/BC-TrCT', proposedOn: now, decisionNumber: '1811-QĐ/TU', decidedOn: now, signatory: 'Nguyễn Văn Ký' }, select: { id: true },
})
