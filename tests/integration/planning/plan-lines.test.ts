// Lines of a draft and the frame around it.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { setFrame } from '@/lib/planning/plan/commands/set-frame'
import { addLine, alterLine, removeLine } from '@/lib/planning/plan/commands/set-line'
import type { FrameInput, NewLine } from '@/lib/planning/plan/schema'
import { actorForSchool } from '../../support/actors'
import { makeAgency, makeCohort, makeCourse, makeSchool, now } from '../../support/factories'
import { lineSeenNow, makePlan } from '../../support/plans'

async function world() {
  const school = await makeSchool()
  const [course, office] = [await makeCourse(school), await actorForSchool(school)]
  const plan = await makePlan(school, { lines: [] })
  const line = (more: Partial<NewLine> = {}): NewLine => ({
    planId: plan.id, courseId: course.id, form: 'CONCENTRATED', scope: 'BOTH', quarter: 1, cohorts: 2, trainees: 100, venue: 'SCHOOL', targetGroup: 'PLANNED', ...more,
  })
  return { school, course, office, planId: plan.id, line }
}

const said = (result: { ok: true } | { ok: false; error: string }) => (result.ok ? 'ok' : result.error)
const frame = (more: Partial<FrameInput> = {}): FrameInput => ({ fromYear: 2026, title: 'Kế hoạch 2026–2030', documentNumber: '213-KH/TU', documentOn: '2025-12-18', fullTimeTarget: 30, ...more })

test('the same course again is another line only with another quarter or place', async () => {
  const { office, line } = await world()
  expect(said(await addLine(office, line(), now))).toBe('ok')
  const again = await addLine(office, line({ cohorts: 1 }), now)
  expect(again.ok ? 'ok' : [again.error, again.details['field']]).toEqual(['line_repeated', 'quarter'])
  expect(said(await addLine(office, line({ quarter: 2 }), now))).toBe('ok')
  expect(said(await addLine(office, line({ venue: 'LOCALITY', locality: 'Mường Lát' }), now))).toBe('ok')
  expect(said(await addLine(office, line({ venue: 'LOCALITY', locality: 'Mường Lát' }), now))).toBe('line_repeated')
  expect(said(await addLine(office, line({ form: 'NON_CONCENTRATED' }), now))).toBe('ok')
})

test('twenty clerks add the same line at once: it stands there once', async () => {
  const { office, planId, line } = await world()
  // Several rounds: in the first one the connections are still being made, and rivals come one after the other.
  for (const quarter of [1, 2, 3]) {
    const results = await Promise.all(Array.from({ length: 20 }, () => addLine(office, line({ scope: 'NORMAL', quarter }), now)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  }
  expect(await db.planLine.count({ where: { version: { planId } } })).toBe(3)
  expect(await db.planItem.count({ where: { planId } })).toBe(3)
})

test('a line moved onto another is refused, and nothing of it is written', async () => {
  const { office, planId, line } = await world()
  const first = await addLine(office, line(), now)
  await addLine(office, line({ quarter: 2 }), now)
  const itemId = first.ok ? first.value.itemId : ''
  const { courseId: _, form: __, scope: ___, ...figures } = line({ quarter: 2, cohorts: 9 })
  expect(said(await alterLine(office, { ...figures, itemId, scenario: 'NORMAL', seen: await lineSeenNow({ planId, itemId, scenario: 'NORMAL' }) }, now))).toBe('line_repeated')
  expect(await db.planLine.findMany({ where: { itemId, version: { planId } }, select: { quarter: true, cohorts: true } })).toEqual(Array(2).fill({ quarter: 1, cohorts: 2 }))
})

test('more cohorts than trainees, a foreign course, another form, a foreign or ended agency, leave of tomorrow: each refused by name', async () => {
  const { school, office, planId, line } = await world()
  const foreign = await makeCourse(await makeSchool())
  const ended = await makeAgency(school)
  await db.agency.update({ where: { id: ended.id }, data: { validTo: new Date('2025-06-30') }, select: { id: true } })
  const elsewhere = await makeAgency()
  const refusal = async (more: Partial<NewLine>) => {
    const result = await addLine(office, line(more), now)
    return result.ok ? 'ok' : `${result.error} ${String(result.details['field'])}`
  }
  expect(await refusal({ cohorts: 101 })).toBe('trainees_below_cohorts trainees')
  expect(await refusal({ courseId: foreign.id })).toBe('course_not_found courseId')
  expect(await refusal({ leadAgencyId: ended.id })).toBe('agency_not_found leadAgencyId')
  expect(await refusal({ leadAgencyId: elsewhere.id })).toBe('agency_not_found leadAgencyId')
  expect(await refusal({ leaveNumber: '48/KH-HVCT-HCQG', leaveOn: '2026-03-17' })).toBe('date_in_future leaveOn')
  const partTime = await makeCourse(school)
  await db.course.update({ where: { id: partTime.id }, data: { forms: ['NON_CONCENTRATED'] }, select: { id: true } })
  expect(await refusal({ courseId: partTime.id })).toBe('form_not_offered form')
  await db.course.update({ where: { id: partTime.id }, data: { validTo: new Date('2026-06-30') }, select: { id: true } })
  expect(await refusal({ courseId: partTime.id, form: 'NON_CONCENTRATED' })).toBe('course_ended courseId')
  expect(await db.planItem.count({ where: { planId } })).toBe(0)
})

test('a removed line takes its item along, unless the other scenario or a cohort still needs it', async () => {
  const { school, course, office, planId, line } = await world()
  const added = await addLine(office, line(), now)
  const itemId = added.ok ? added.value.itemId : ''
  const item = () => db.planItem.count({ where: { id: itemId } })
  expect(said(await removeLine(office, { planId, itemId, scenario: 'NORMAL' }))).toBe('ok')
  expect(await item()).toBe(1)
  expect(said(await removeLine(office, { planId, itemId, scenario: 'NORMAL' }))).toBe('line_not_found')
  const cohort = await makeCohort(school, { course, form: 'CONCENTRATED' })
  await db.cohort.update({ where: { id: cohort.id }, data: { planItemId: itemId }, select: { id: true } })
  expect(said(await removeLine(office, { planId, itemId, scenario: 'DISRUPTED' }))).toBe('ok')
  expect(await item()).toBe(1)
  const other = await addLine(office, line({ quarter: 4, scope: 'NORMAL' }), now)
  const otherId = other.ok ? other.value.itemId : ''
  await removeLine(office, { planId, itemId: otherId, scenario: 'NORMAL' })
  expect(await db.planItem.count({ where: { id: otherId } })).toBe(0)
})

test('frames do not overlap, keep their plans inside, and a changed target is unconfirmed', async () => {
  const school = await makeSchool()
  const office = await actorForSchool(school)
  const first = await setFrame(office, frame(), now)
  const frameId = first.ok ? first.value.id : ''
  expect(said(await setFrame(office, frame({ fromYear: 2030 }), now))).toBe('frame_overlaps')
  expect(said(await setFrame(office, frame({ fromYear: 2022 }), now))).toBe('frame_overlaps')
  expect(said(await setFrame(office, frame({ fromYear: 2031 }), now))).toBe('ok')
  expect(said(await setFrame(office, frame({ documentOn: '2026-03-17', fromYear: 2036 }), now))).toBe('date_in_future')
  await makePlan(school, { year: 2026 })
  expect(said(await setFrame(office, frame({ frameId, fromYear: 2021 }), now))).toBe('frame_leaves_plans')
  await db.planFrame.update({ where: { id: frameId }, data: { targetVerified: true }, select: { id: true } })
  const verified = () => db.planFrame.findUniqueOrThrow({ where: { id: frameId }, select: { targetVerified: true } }).then(({ targetVerified }) => targetVerified)
  await setFrame(office, frame({ frameId, title: 'Kế hoạch 5 năm' }), now)
  expect(await verified()).toBe(true)
  await setFrame(office, frame({ frameId, fullTimeTarget: 40 }), now)
  expect(await verified()).toBe(false)
  const stranger = await actorForSchool(await makeSchool())
  expect(said(await setFrame(stranger, frame({ frameId }), now))).toBe('frame_not_found')
})
