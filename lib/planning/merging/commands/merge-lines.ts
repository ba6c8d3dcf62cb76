import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { lockDraft } from '../../plan/steps/draft-lines'
import { mayPlan, versionsVisibleTo } from '../../policy'
import { mergeBlocker } from '../rules'
import type { MergeInput } from '../schema'
import { readOverlaps, type OverlapLine } from '../steps/read-overlaps'

export type MergeError = 'not_allowed' | 'plan_not_found' | 'line_not_found' | 'wrong_state' | 'line_scheduled' | 'below_scheduled' | 'trainees_below_cohorts'
type Merged = { planId: string; year: number; itemId: string }

/** Makes one line of two that overlap, in the draft and one of its scenarios: one stays with other figures, the other goes. */
export async function mergeLines(actor: Actor, { version: versionId, scenario, keep, drop, cohorts, trainees }: MergeInput): Promise<Result<Merged, MergeError>> {
  if (!mayPlan(actor)) return fail('not_allowed')
  return transaction<Merged, MergeError, 'wrong_state'>(async (tx) => {
    const known = await tx.planVersion.findFirst({ where: { AND: [{ id: versionId }, versionsVisibleTo(actor)] }, select: { planId: true, status: true } })
    if (!known) return fail('plan_not_found')
    const locked = await lockDraft(tx, actor, known.planId)
    if (!locked.ok) return locked
    const { plan, version } = locked.value
    if (version.id !== versionId) return fail('wrong_state', { status: known.status })
    const pair = await pairOf(tx, actor, { versionId, scenario, keep, drop })
    if (!pair) return fail('line_not_found')
    const blocker = mergeBlocker({ ...pair, cohorts, trainees })
    if (blocker) return fail(blocker, { scheduled: blocker === 'line_scheduled' ? pair.drop.scheduled : pair.keep.scheduled, ...(blocker === 'line_scheduled' ? {} : { field: 'cohorts' }) })
    await tx.planLine.update({ where: { versionId_scenario_itemId: { versionId, scenario, itemId: keep } }, data: { cohorts, trainees }, select: { itemId: true } })
    await tx.planLine.delete({ where: { versionId_scenario_itemId: { versionId, scenario, itemId: drop } }, select: { itemId: true } })
    await tx.planItem.deleteMany({ where: { id: drop, lines: { none: {} }, cohorts: { none: {} } } })
    await recordEvent(tx, actor, {
      type: 'plan.lines-merged', planId: plan.id, schoolId: plan.schoolId,
      data: { year: plan.year, version: version.number, scenario, course: pair.keep.code, dropped: pair.drop.code, form: pair.keep.form, quarter: pair.keep.quarter, cohorts, trainees },
    })
    return ok({ planId: plan.id, year: plan.year, itemId: keep })
  }, { plan_line_of_a_draft_only: 'wrong_state' })
}

type Wish = Pick<MergeInput, 'scenario' | 'keep' | 'drop'> & { versionId: string }

/** The two lines as they stand under the lock; null unless they still overlap. */
async function pairOf(tx: Tx, { schoolId }: SchoolActor, { versionId, scenario, keep, drop }: Wish): Promise<{ keep: OverlapLine; drop: OverlapLine } | null> {
  const overlaps = await readOverlaps(tx, { versionId, scenario, visible: Prisma.sql`p.school_id = ${schoolId}::uuid` })
  const found = overlaps.flatMap(({ a, b }) => [{ keep: a, drop: b }, { keep: b, drop: a }])
  return found.find((one) => one.keep.itemId === keep && one.drop.itemId === drop) ?? null
}
