import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt } from '../../../time'
import { mayPropose } from '../../policy'
import { blocksProposal, findingsOf, mayBecome, paperBlocker, sumOf } from '../rules'
import type { Proposal } from '../schema'
import { lastDecision, latestVersion, lockPlan } from '../steps/lock-plan'
import { readSeen } from '../steps/seen'

export type ProposeError = 'not_allowed' | 'plan_not_found' | 'wrong_state' | 'changed_meanwhile' | 'date_in_future' | 'before_last_decision' | 'no_lines' | 'scenario_without_lines' | 'leave_missing'

/** Hands the draft, as it was read, to the province under a number and a day. Both scenarios must be fit: the province approves the two at once. */
export async function proposePlan(actor: Actor, { planId, seen, proposalNumber, proposedOn }: Proposal, now: Date): Promise<Result<{ year: number; version: number }, ProposeError>> {
  if (!mayPropose(actor)) return fail('not_allowed')
  if (paperBlocker(proposedOn, { today: dayAt(now) })) return fail('date_in_future', { field: 'proposedOn' })
  return transaction<{ year: number; version: number }, ProposeError>(async (tx) => {
    const plan = await lockPlan(tx, actor, { planId })
    if (!plan) return fail('plan_not_found')
    const version = await latestVersion(tx, plan.id)
    if (!mayBecome(version.status, 'PROPOSED')) return fail('wrong_state', { status: version.status })
    const { lines, seen: current } = await readSeen(tx, version)
    if (current !== seen) return fail('changed_meanwhile')
    const last = await lastDecision(tx, plan.id)
    if (last && proposedOn < last) return fail('before_last_decision', { field: 'proposedOn', last })
    const usual = lines.filter(({ scenario }) => scenario === 'NORMAL')
    const bounds = { needs: [], target: null, maxClassSize: null }
    const blocker = [...findingsOf(usual, bounds), ...findingsOf(lines, bounds)].find(blocksProposal)
    if (blocker) return fail(blocker.code === 'no_lines' ? 'no_lines' : 'leave_missing')
    if (!lines.some(({ scenario }) => scenario === plan.scenario)) return fail('scenario_without_lines', { scenario: plan.scenario })
    await tx.planVersion.update({
      where: { id: version.id }, data: { status: 'PROPOSED', proposalNumber, proposedOn: dateOf(proposedOn), returnReason: null }, select: { id: true },
    })
    await recordEvent(tx, actor, {
      type: 'plan.proposed', planId: plan.id, schoolId: plan.schoolId,
      data: { year: plan.year, version: version.number, number: proposalNumber, on: proposedOn, ...sumOf(usual) },
    })
    return ok({ year: plan.year, version: version.number })
  })
}
