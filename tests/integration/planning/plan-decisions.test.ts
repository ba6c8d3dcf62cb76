// A plan on its way: drafted, proposed, sent back, approved, adjusted; and what happens when two people act at once.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { approvePlan as approve, returnPlan as sendBack } from '@/lib/planning/plan/commands/decide-plan'
import { adjustPlan, draftPlan } from '@/lib/planning/plan/commands/draft-plan'
import { proposePlan as propose } from '@/lib/planning/plan/commands/propose-plan'
import { addLine, alterLine as alter, removeLine } from '@/lib/planning/plan/commands/set-line'
import type { AlteredLine, Approval, NewLine, Proposal, Return } from '@/lib/planning/plan/schema'
import type { Actor } from '@/lib/access/actor'
import { actorForAgency, actorForProvince, actorForSchool } from '../../support/actors'
import { eventsOf } from '../../support/desk'
import { makeAgency, makeCourse, makeSchool, now } from '../../support/factories'
import { lineSeenNow, makeFrame, makePlan, seenNow, type LineWish } from '../../support/plans'

/** Whoever acts has read the plan as it stands, unless the test says what it read. */
const reading = async <Wish extends { planId: string }>(wish: Wish) => ({ seen: await seenNow(wish.planId), ...wish })
const approvePlan = async (actor: Actor, wish: Omit<Approval, 'seen'> & { seen?: string }, at: Date) => approve(actor, await reading(wish), at)
const returnPlan = async (actor: Actor, wish: Omit<Return, 'seen'> & { seen?: string }) => sendBack(actor, await reading(wish))
const proposePlan = async (actor: Actor, wish: Omit<Proposal, 'seen'> & { seen?: string }, at: Date) => propose(actor, await reading(wish), at)
const alterLine = async (actor: Actor, wish: Omit<AlteredLine, 'seen'> & { seen?: string }, at: Date) => alter(actor, { seen: await lineSeenNow(wish), ...wish }, at)

type Status = 'DRAFT' | 'PROPOSED' | 'APPROVED'

async function world(given: { status?: Status; lines?: readonly LineWish[] } = {}) {
  const school = await makeSchool()
  const plan = await makePlan(school, given)
  const [office, leadership, province] = [await actorForSchool(school), await actorForSchool(school, 'leadership'), await actorForProvince({ id: school.provinceId })]
  return { school, plan, office, leadership, province, planId: plan.id }
}

const proposal = (planId: string) => ({ planId, proposalNumber: '104/BC-TrCT', proposedOn: '2026-03-10' })
const approval = (planId: string, version = 1) => ({ planId, version, decisionNumber: '1811-QĐ/TU', decidedOn: '2026-03-15', signatory: 'Nguyễn Văn Ký' })
const said = (result: { ok: true } | { ok: false; error: string }) => (result.ok ? 'ok' : result.error)
const statuses = async (planId: string) => (await db.planVersion.findMany({ where: { planId }, orderBy: { number: 'asc' }, select: { status: true } })).map(({ status }) => status)
const figures = { quarter: 2, cohorts: 2, trainees: 100, venue: 'SCHOOL', targetGroup: 'PLANNED' } as const
const newLine = (planId: string, courseId: string, more: Partial<NewLine> = {}): NewLine => ({ planId, courseId, form: 'NON_CONCENTRATED', scope: 'BOTH', ...figures, ...more })
const linesOf = (planId: string) => db.planLine.findMany({
  where: { version: { planId } }, orderBy: [{ version: { number: 'asc' } }, { scenario: 'asc' }, { itemId: 'asc' }], include: { version: { select: { number: true } } },
})

test('a plan goes from draft through proposal and return to approval, and each step is on record', async () => {
  const { office, leadership, province, planId } = await world()
  expect(said(await proposePlan(leadership, proposal(planId), now))).toBe('ok')
  expect(said(await returnPlan(province, { planId, version: 1, reason: 'Bổ sung lớp cho cấp xã' }))).toBe('ok')
  expect(await db.planVersion.findFirst({ where: { planId }, select: { status: true, returnReason: true } })).toEqual({ status: 'DRAFT', returnReason: 'Bổ sung lớp cho cấp xã' })
  expect(said(await proposePlan(office, proposal(planId), now))).toBe('ok')
  expect(said(await approvePlan(province, approval(planId), now))).toBe('ok')
  expect(await db.planVersion.findFirst({ where: { planId }, select: { status: true, returnReason: true, decisionNumber: true, signatory: true } }))
    .toEqual({ status: 'APPROVED', returnReason: null, decisionNumber: '1811-QĐ/TU', signatory: 'Nguyễn Văn Ký' })
  expect(await eventsOf(planId)).toEqual(['plan.proposed', 'plan.returned', 'plan.proposed', 'plan.approved'])
})

test('a plan needs a frame, and a year has one plan however many ask at once', async () => {
  const school = await makeSchool()
  const office = await actorForSchool(school)
  expect(said(await draftPlan(office, { year: 2027 }))).toBe('frame_missing')
  await makeFrame(school, { fromYear: 2026 })
  const results = await Promise.all([1, 2, 3].map(() => draftPlan(office, { year: 2027 })))
  expect(results.map(said).toSorted()).toEqual(['ok', 'plan_exists', 'plan_exists'])
  expect(said(await draftPlan(office, { year: 2031 }))).toBe('frame_missing')
})

test('an adjustment copies every line of both scenarios, and the plan in force holds until it is approved', async () => {
  const { school, office, province, planId } = await world({ status: 'APPROVED', lines: [{ scenarios: ['NORMAL', 'DISRUPTED'] }, { quarter: 3 }, { scenarios: ['DISRUPTED'], quarter: 4, venue: 'LOCALITY', locality: 'Mường Lát' }] })
  const results = await Promise.all([1, 2, 3].map(() => adjustPlan(office, { planId })))
  expect(results.map(said).toSorted()).toEqual(['ok', 'version_under_way', 'version_under_way'])
  const lines = await linesOf(planId)
  const of = (number: number) => lines.filter(({ version }) => version.number === number).map(({ version: _, versionId: __, ...line }) => line)
  expect(of(1)).toHaveLength(4)
  expect(of(2)).toEqual(of(1))
  const course = await makeCourse(school)
  expect(said(await addLine(office, newLine(planId, course.id), now))).toBe('ok')
  expect(await statuses(planId)).toEqual(['APPROVED', 'DRAFT'])
  await proposePlan(office, proposal(planId), now)
  expect(said(await approvePlan(province, approval(planId, 2), now))).toBe('ok')
  expect(await statuses(planId)).toEqual(['SUPERSEDED', 'APPROVED'])
})

test('of many approvals at once exactly one wins; the others hear that it is approved', async () => {
  const { province, planId } = await world({ status: 'PROPOSED' })
  const numbers = ['1811-QĐ/TU', '1812-QĐ/TU', '1813-QĐ/TU', '1814-QĐ/TU', '1815-QĐ/TU', '1816-QĐ/TU']
  const results = await Promise.all(numbers.map((decisionNumber) => approvePlan(province, { ...approval(planId), decisionNumber }, now)))
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.flatMap((result) => (result.ok ? [] : [[result.error, result.details['status']]]))).toEqual(Array(5).fill(['wrong_state', 'APPROVED']))
  const winner = numbers[results.findIndex(({ ok }) => ok)]
  expect(await db.planVersion.findFirst({ where: { planId }, select: { decisionNumber: true } })).toEqual({ decisionNumber: winner })
  expect(await eventsOf(planId)).toEqual(['plan.approved'])
})

test('approval and return at once: one of the two, never half of each', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { province, planId } = await world({ status: 'PROPOSED' })
    const results = await Promise.all([approvePlan(province, approval(planId), now), returnPlan(province, { planId, version: 1, reason: 'Bổ sung' })])
    expect(results.map(said).toSorted()).toEqual(['ok', 'wrong_state'])
    const version = await db.planVersion.findFirstOrThrow({ where: { planId }, select: { status: true, decisionNumber: true, returnReason: true } })
    expect(version).toEqual(results[0].ok ? { status: 'APPROVED', decisionNumber: '1811-QĐ/TU', returnReason: null } : { status: 'DRAFT', decisionNumber: null, returnReason: 'Bổ sung' })
  }
})

test('lines set while the draft is proposed are in it or refused: what was proposed does not change behind the paper', async () => {
  for (let round = 0; round < 3; round += 1) {
    const { school, office, planId } = await world({ lines: [{ quarter: 1 }] })
    const courses = [await makeCourse(school), await makeCourse(school), await makeCourse(school)]
    const [proposed, ...added] = await Promise.all([proposePlan(office, proposal(planId), now), ...courses.map(({ id }) => addLine(office, newLine(planId, id), now))])
    expect(['ok', 'changed_meanwhile']).toContain(said(proposed))
    expect(added.map(said).filter((outcome) => outcome !== 'ok' && outcome !== 'wrong_state')).toEqual([])
    const won = added.filter(({ ok }) => ok).length
    expect(await linesOf(planId)).toHaveLength(1 + 2 * won)
    if (!proposed.ok) {
      expect(await statuses(planId)).toEqual(['DRAFT'])
      continue
    }
    const event = await db.event.findFirstOrThrow({ where: { subjectId: planId, type: 'plan.proposed' }, select: { data: true } })
    expect(event.data).toMatchObject({ cohorts: 1 + 2 * won, trainees: 50 + 100 * won })
  }
})

test('approval against an adjustment at once: the adjustment begins only from what is approved', async () => {
  for (let round = 0; round < 3; round += 1) {
    const { office, province, planId } = await world({ status: 'PROPOSED' })
    const [approved, adjusted] = await Promise.all([approvePlan(province, approval(planId), now), adjustPlan(office, { planId })])
    expect(said(approved)).toBe('ok')
    expect(await statuses(planId)).toEqual(adjusted.ok ? ['APPROVED', 'DRAFT'] : ['APPROVED'])
  }
})

test('what is proposed or approved stays as it is', async () => {
  for (const status of ['PROPOSED', 'APPROVED'] as const) {
    const { school, office, planId, plan } = await world({ status })
    const course = await makeCourse(school)
    const [itemId = ''] = plan.items
    const before = await linesOf(planId)
    const target = { planId, itemId, scenario: 'NORMAL' } as const
    expect([
      said(await addLine(office, newLine(planId, course.id), now)), said(await alterLine(office, { ...target, ...figures }, now)), said(await removeLine(office, target)),
      said(await proposePlan(office, proposal(planId), now)),
    ]).toEqual(Array(4).fill('wrong_state'))
    expect(await linesOf(planId)).toEqual(before)
  }
})

test('a date of tomorrow, a decision before the proposal, a version that is not the one read: each refused', async () => {
  const { office, province, planId } = await world()
  expect(said(await proposePlan(office, { ...proposal(planId), proposedOn: '2026-03-17' }, now))).toBe('date_in_future')
  await proposePlan(office, proposal(planId), now)
  expect(said(await approvePlan(province, { ...approval(planId), decidedOn: '2026-03-09' }, now))).toBe('decided_before_proposed')
  expect(said(await approvePlan(province, { ...approval(planId), decidedOn: '2026-03-17' }, now))).toBe('date_in_future')
  expect(said(await approvePlan(province, approval(planId, 2), now))).toBe('wrong_state')
  expect(await statuses(planId)).toEqual(['PROPOSED'])
})

test('a draft without lines, or a line without the Academy’s leave in either scenario, is not proposed', async () => {
  const empty = await world({ lines: [] })
  expect(said(await proposePlan(empty.office, proposal(empty.planId), now))).toBe('no_lines')
  const { school, office, planId } = await world()
  const course = await makeCourse(school)
  await db.course.update({ where: { id: course.id }, data: { needsAcademyLeave: true }, select: { id: true } })
  const added = await addLine(office, newLine(planId, course.id, { scope: 'DISRUPTED' }), now)
  expect(said(await proposePlan(office, proposal(planId), now))).toBe('leave_missing')
  const itemId = added.ok ? added.value.itemId : ''
  const leave = { leaveNumber: '48/KH-HVCT-HCQG', leaveOn: '2026-01-05' }
  expect(said(await alterLine(office, { planId, itemId, scenario: 'DISRUPTED', ...figures, ...leave }, now))).toBe('ok')
  expect(said(await proposePlan(office, proposal(planId), now))).toBe('ok')
})

test('without the right nothing happens; what is not one’s own does not exist', async () => {
  const { school, leadership, province, office, planId } = await world({ status: 'PROPOSED' })
  const liaison = await actorForAgency(await makeAgency(school))
  const course = await makeCourse(school)
  expect(said(await approvePlan(office, approval(planId), now))).toBe('not_allowed')
  expect(said(await approvePlan(liaison, approval(planId), now))).toBe('not_allowed')
  expect(said(await proposePlan(liaison, proposal(planId), now))).toBe('not_allowed')
  expect(said(await addLine(leadership, newLine(planId, course.id), now))).toBe('not_allowed')
  const stranger = await world()
  expect(said(await addLine(stranger.office, newLine(planId, course.id), now))).toBe('plan_not_found')
  expect(said(await approvePlan(stranger.province, approval(planId), now))).toBe('plan_not_found')
  // A draft that was never handed over does not exist for the province.
  expect(said(await approvePlan(stranger.province, approval(stranger.planId), now))).toBe('plan_not_found')
  expect(said(await approvePlan(province, approval(planId), now))).toBe('ok')
})

test('what was read is what is decided: a plan sent back, altered and proposed again under the same number is another one', async () => {
  const { office, province, planId, plan } = await world()
  await proposePlan(office, proposal(planId), now)
  const read = await seenNow(planId)
  await returnPlan(province, { planId, version: 1, reason: 'Bổ sung' })
  const [itemId = ''] = plan.items
  await alterLine(office, { planId, itemId, scenario: 'NORMAL', ...figures, cohorts: 90, trainees: 9000 }, now)
  await proposePlan(office, { ...proposal(planId), proposalNumber: '105/BC-TrCT' }, now)
  expect(said(await approvePlan(province, { ...approval(planId), seen: read }, now))).toBe('changed_meanwhile')
  expect(said(await returnPlan(province, { planId, version: 1, reason: 'Bổ sung', seen: read }))).toBe('changed_meanwhile')
  expect(await statuses(planId)).toEqual(['PROPOSED'])
  expect(said(await approvePlan(province, approval(planId), now))).toBe('ok')
})

test('the same lines under another proposal, and a line of the scenario that no summary shows, are another version too', async () => {
  const { office, province, planId, plan } = await world({ lines: [{ scenarios: ['NORMAL', 'DISRUPTED'] }] })
  const drafted = await seenNow(planId)
  await alterLine(office, { planId, itemId: plan.items[0] ?? '', scenario: 'DISRUPTED', ...figures, quarter: 4 }, now)
  expect(said(await proposePlan(office, { ...proposal(planId), seen: drafted }, now))).toBe('changed_meanwhile')
  await proposePlan(office, proposal(planId), now)
  const read = await seenNow(planId)
  await returnPlan(province, { planId, version: 1, reason: 'Bổ sung' })
  await proposePlan(office, { ...proposal(planId), proposedOn: '2026-03-11' }, now)
  expect(said(await approvePlan(province, { ...approval(planId), seen: read }, now))).toBe('changed_meanwhile')
})

test('an adjustment is neither proposed nor decided before the decision that it adjusts', async () => {
  const { school, office, province, planId } = await world({ status: 'APPROVED' })
  await adjustPlan(office, { planId })
  await addLine(office, newLine(planId, (await makeCourse(school)).id), now)
  const early = await proposePlan(office, { ...proposal(planId), proposedOn: '2001-01-01' }, now)
  expect(early.ok ? 'ok' : [early.error, early.details]).toEqual(['before_last_decision', { field: 'proposedOn', last: '2026-02-20' }])
  // A proposal of before this rule.
  await db.planVersion.updateMany({ where: { planId, status: 'DRAFT' }, data: { status: 'PROPOSED', proposalNumber: '1/TTr-TrCT', proposedOn: new Date('2001-01-01') } })
  expect(said(await approvePlan(province, { ...approval(planId, 2), decidedOn: '2001-01-02' }, now))).toBe('before_last_decision')
  expect(said(await approvePlan(province, { ...approval(planId, 2), decidedOn: '2026-02-20' }, now))).toBe('ok')
})

test('a version without a line in the scenario in use is neither proposed nor approved', async () => {
  const { office, province, planId } = await world({ lines: [{ scenarios: ['NORMAL'] }] })
  const use = (scenario: string) => db.annualPlan.update({ where: { id: planId }, data: { scenario }, select: { id: true } })
  await use('DISRUPTED')
  expect(said(await proposePlan(office, proposal(planId), now))).toBe('scenario_without_lines')
  await use('NORMAL')
  expect(said(await proposePlan(office, proposal(planId), now))).toBe('ok')
  await use('DISRUPTED')
  expect(said(await approvePlan(province, approval(planId), now))).toBe('scenario_without_lines')
  await use('NORMAL')
  expect(said(await approvePlan(province, approval(planId), now))).toBe('ok')
})

test('of two who alter a line after the same look the second is told; the same figures again change nothing', async () => {
  const { office, planId, plan } = await world()
  const target = { planId, itemId: plan.items[0] ?? '', scenario: 'NORMAL' } as const
  const seen = await lineSeenNow(target)
  expect(said(await alterLine(office, { ...target, ...figures, seen }, now))).toBe('ok')
  expect(said(await alterLine(office, { ...target, ...figures, seen }, now))).toBe('ok')
  expect(said(await alterLine(office, { ...target, ...figures, quarter: 4, seen }, now))).toBe('changed_meanwhile')
  expect(await eventsOf(planId)).toEqual(['plan.line-set'])
})
