import 'server-only'
import type { Actor, ProvinceActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt } from '../../../time'
import { mayApprove } from '../../policy'
import { mayBecome, paperBlocker } from '../rules'
import type { Approval, Return, VersionStatus } from '../schema'
import { lastDecision, latestVersion, lockPlan, type LatestVersion, type LockedPlan } from '../steps/lock-plan'
import type { VersionLine } from '../steps/read-lines'
import { readSeen } from '../steps/seen'

export type ReturnError = 'not_allowed' | 'plan_not_found' | 'wrong_state' | 'changed_meanwhile'
export type ApproveError = ReturnError | 'scenario_without_lines' | 'date_in_future' | 'decided_before_proposed' | 'before_last_decision'
type Decided = { year: number; version: number }

/** Approves the proposed version as it was read; the one in force until now is superseded in the same transaction. Of two at once, one wins. */
export async function approvePlan(actor: Actor, { planId, version: number, seen, decisionNumber, decidedOn, signatory }: Approval, now: Date): Promise<Result<Decided, ApproveError>> {
  if (!mayApprove(actor)) return fail('not_allowed')
  return transaction<Decided, ApproveError, 'wrong_state'>(async (tx) => {
    const locked = await lockProposed(tx, actor, { planId, number, seen, to: 'APPROVED' })
    if (!locked.ok) return locked
    const { plan, version, lines } = locked.value
    if (!lines.some(({ scenario }) => scenario === plan.scenario)) return fail('scenario_without_lines', { scenario: plan.scenario })
    const lastOn = await lastDecision(tx, plan.id)
    const blocker = paperBlocker(decidedOn, { today: dayAt(now), notBefore: version.proposedOn, lastOn })
    if (blocker) return fail(blocker, { field: 'decidedOn', proposedOn: version.proposedOn, last: lastOn })
    await tx.planVersion.updateMany({ where: { planId: plan.id, status: 'APPROVED' }, data: { status: 'SUPERSEDED' } })
    await tx.planVersion.update({
      where: { id: version.id }, data: { status: 'APPROVED', decisionNumber, decidedOn: dateOf(decidedOn), signatory }, select: { id: true },
    })
    await recordEvent(tx, actor, {
      type: 'plan.approved', planId: plan.id, schoolId: plan.schoolId, data: { year: plan.year, version: version.number, number: decisionNumber, on: decidedOn },
    })
    return ok({ year: plan.year, version: version.number })
  }, { plan_version_one_approved: 'wrong_state' })
}

/** Sends the proposed version, as it was read, back to the school, which sees why. */
export async function returnPlan(actor: Actor, { planId, version: number, seen, reason }: Return): Promise<Result<Decided, ReturnError>> {
  if (!mayApprove(actor)) return fail('not_allowed')
  return transaction<Decided, ReturnError>(async (tx) => {
    const locked = await lockProposed(tx, actor, { planId, number, seen, to: 'DRAFT' })
    if (!locked.ok) return locked
    const { plan, version } = locked.value
    await tx.planVersion.update({ where: { id: version.id }, data: { status: 'DRAFT', returnReason: reason }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'plan.returned', planId: plan.id, schoolId: plan.schoolId, data: { year: plan.year, version: version.number, reason } })
    return ok({ year: plan.year, version: version.number })
  })
}

type Target = { planId: string; number: number; seen: string; to: VersionStatus }
type Proposed = { plan: LockedPlan; version: LatestVersion; lines: VersionLine[] }

/** The version that was read, if it still waits for a decision under the lock and says what it said. */
async function lockProposed(tx: Tx, actor: ProvinceActor, { planId, number, seen, to }: Target): Promise<Result<Proposed, 'plan_not_found' | 'wrong_state' | 'changed_meanwhile'>> {
  const plan = await lockPlan(tx, actor, { planId })
  if (!plan) return fail('plan_not_found')
  const version = await latestVersion(tx, plan.id)
  // A newer one is under way: the one that was read is decided.
  if (version.number !== number) return fail('wrong_state', { status: 'APPROVED' })
  if (!mayBecome(version.status, to)) return fail('wrong_state', { status: version.status })
  const { lines, seen: now } = await readSeen(tx, version)
  return now === seen ? ok({ plan, version, lines }) : fail('changed_meanwhile')
}
