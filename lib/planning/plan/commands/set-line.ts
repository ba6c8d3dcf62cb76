import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt, dayOrNull } from '../../../time'
import { mayPlan } from '../../policy'
import { scenarios, type Scenario } from '../../schema'
import { seenOfLine } from '../rules'
import type { AlteredLine, NewLine } from '../schema'
import { columnsOf, courseBlocker, lineBlocker, lockDraft, type LineError } from '../steps/draft-lines'

type Draft = 'not_allowed' | 'plan_not_found' | 'wrong_state'
export type AddLineError = Draft | LineError | 'course_not_found' | 'form_not_offered' | 'course_ended'
export type AlterLineError = Draft | LineError | 'line_not_found' | 'changed_meanwhile'
export type RemoveLineError = Draft | 'line_not_found'

const conflicts = { plan_line_of_a_draft_only: 'wrong_state', plan_line_trainees_not_below_cohorts: 'trainees_below_cohorts' } as const
type Conflict = 'wrong_state' | 'trainees_below_cohorts'

/** Adds a line to the draft, in one scenario or in both. The same course and form again needs another quarter or place. */
export async function addLine(actor: Actor, { planId, courseId, form, scope, ...figures }: NewLine, now: Date): Promise<Result<{ itemId: string; year: number }, AddLineError>> {
  if (!mayPlan(actor)) return fail('not_allowed')
  return transaction<{ itemId: string; year: number }, AddLineError, Conflict>(async (tx) => {
    const locked = await lockDraft(tx, actor, planId)
    if (!locked.ok) return locked
    const { plan, version } = locked.value
    const course = await courseBlocker(tx, { schoolId: plan.schoolId, courseId, form, year: plan.year })
    if (!course.ok) return course
    const wanted: readonly Scenario[] = scope === 'BOTH' ? scenarios : [scope]
    const itemId = uuid()
    const blocker = await lineBlocker(tx, { versionId: version.id, scenarios: wanted, itemId, courseId, form, figures, provinceId: actor.provinceId, today: dayAt(now) })
    if (blocker) return blocker
    await tx.planItem.create({ data: { id: itemId, planId: plan.id, courseId, form }, select: { id: true } })
    await tx.planLine.createMany({ data: wanted.map((scenario) => ({ versionId: version.id, scenario, itemId, ...columnsOf(figures) })) })
    const { cohorts, trainees, quarter } = figures
    await recordEvent(tx, actor, {
      type: 'plan.line-set', planId: plan.id, schoolId: plan.schoolId,
      data: { year: plan.year, version: version.number, scenario: scope, course: course.value, form, quarter, cohorts, trainees },
    })
    return ok({ itemId, year: plan.year })
  }, conflicts)
}

/** Gives a line of the draft, as it was read, other figures. Safe to run twice: it finds what it was to write. */
export async function alterLine(actor: Actor, { planId, itemId, scenario, seen, ...figures }: AlteredLine, now: Date): Promise<Result<{ itemId: string; year: number }, AlterLineError>> {
  if (!mayPlan(actor)) return fail('not_allowed')
  return transaction<{ itemId: string; year: number }, AlterLineError, Conflict>(async (tx) => {
    const locked = await lockDraft(tx, actor, planId)
    if (!locked.ok) return locked
    const { plan, version } = locked.value
    const where = { versionId_scenario_itemId: { versionId: version.id, scenario, itemId } }
    const before = await tx.planLine.findUnique({ where, include: { item: { select: { courseId: true, form: true, course: { select: { code: true } } } } } })
    if (!before) return fail('line_not_found')
    const current = seenOfLine({ ...before, leaveOn: dayOrNull(before.leaveOn) })
    const columns = columnsOf(figures)
    if (current === seenOfLine({ ...columns, leaveOn: figures.leaveOn ?? null })) return ok({ itemId, year: plan.year })
    if (current !== seen) return fail('changed_meanwhile')
    const { courseId, form, course } = before.item
    const blocker = await lineBlocker(tx, { versionId: version.id, scenarios: [scenario], itemId, courseId, form, figures, provinceId: actor.provinceId, today: dayAt(now) })
    if (blocker) return blocker
    await tx.planLine.update({ where, data: columns, select: { itemId: true } })
    const { cohorts, trainees, quarter, leaveNumber, leaveOn } = figures
    // The history names the paper that was entered.
    const paper = leaveNumber && leaveOn && leaveNumber !== before.leaveNumber ? { leaveNumber, leaveOn } : {}
    await recordEvent(tx, actor, {
      type: 'plan.line-set', planId: plan.id, schoolId: plan.schoolId,
      data: { year: plan.year, version: version.number, scenario, course: course.code, form, quarter, cohorts, trainees, fromQuarter: before.quarter, fromCohorts: before.cohorts, fromTrainees: before.trainees, ...paper },
    })
    return ok({ itemId, year: plan.year })
  }, conflicts)
}

/** Takes a line out of the draft's scenario. Its item goes too, unless another line or a cohort made from it needs it. */
export async function removeLine(actor: Actor, { planId, itemId, scenario }: { planId: string; itemId: string; scenario: Scenario }): Promise<Result<{ year: number }, RemoveLineError>> {
  if (!mayPlan(actor)) return fail('not_allowed')
  return transaction<{ year: number }, RemoveLineError>(async (tx) => {
    const locked = await lockDraft(tx, actor, planId)
    if (!locked.ok) return locked
    const { plan, version } = locked.value
    const item = await tx.planItem.findFirst({ where: { id: itemId, planId: plan.id }, select: { form: true, course: { select: { code: true } } } })
    const { count } = await tx.planLine.deleteMany({ where: { versionId: version.id, scenario, itemId } })
    if (!item || count === 0) return fail('line_not_found')
    await tx.planItem.deleteMany({ where: { id: itemId, lines: { none: {} }, cohorts: { none: {} } } })
    await recordEvent(tx, actor, {
      type: 'plan.line-removed', planId: plan.id, schoolId: plan.schoolId, data: { year: plan.year, version: version.number, scenario, course: item.course.code, form: item.form },
    })
    return ok({ year: plan.year })
  })
}
