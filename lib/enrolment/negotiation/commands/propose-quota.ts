import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { fail, ok, type Result } from '../../../result'
import { dayAt } from '../../../time'
import { readQuota, takeStep } from '../../steps/quota'
import { expireOverdueReturns } from '../../steps/seats'
import { mayNegotiate } from '../policy'
import { stepBlocker, stepOf, type StepRefusal } from '../rules'
import type { Proposal, StepKind } from '../schema'
import { lockNegotiated } from '../steps'

export type ProposalError = 'not_allowed' | 'cohort_not_found' | 'agency_not_found' | StepRefusal['error']
/** The step as it was taken: `before` is the quota until then, `quota` what it is now. */
export type Proposed = { id: string; kind: Exclude<StepKind, 'RETURNED'>; seats: number; before: number; quota: { seats: number; taken: number } }

/**
 * One step of the negotiation of an agency's quota: an agency asks for its own, the training office counters or adjusts,
 * the province assigns or adjusts. What decides sets the quota and moves the queue up in the same transaction.
 */
export async function proposeQuota(
  actor: Actor, { cohortId, agencyId, ...wish }: Proposal & { cohortId: string; agencyId: string }, now: Date,
): Promise<Result<Proposed, ProposalError>> {
  if (!mayNegotiate(actor)) return fail('not_allowed')
  if (actor.kind === 'agency' && !actor.agencyIds.includes(agencyId)) return fail('agency_not_found')
  return transaction<Proposed, ProposalError>(async (tx) => {
    const cohort = await lockNegotiated(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    await expireOverdueReturns(tx, cohort, dayAt(now))
    const quota = await readQuota(tx, cohort, { id: agencyId, provinceId: actor.provinceId }, dayAt(now))
    if (!quota) return fail('agency_not_found')
    const kind = stepOf(actor.kind, quota)
    const refusal = stepBlocker({ kind, by: actor.kind, cohort, quota, wish }, now)
    if (refusal) return refusal
    const id = await takeStep(tx, actor, cohort, quota, { kind, agencyId, ...wish }, now)
    const after = await tx.quota.findUnique({ where: { cohortId_agencyId: { cohortId, agencyId } }, select: { seats: true, taken: true } })
    return ok({ id, kind, seats: wish.seats, before: quota.seats, quota: after ?? { seats: 0, taken: 0 } })
  })
}
