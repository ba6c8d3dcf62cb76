import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt, dayOf, type Day } from '../../../time'
import { mayDecide } from '../../policy'
import { lockCohort } from '../../steps/lock-cohort'
import { returnUnused } from '../../steps/return-unused'
import { expireOverdueReturns } from '../../steps/seats'
import { quotasChange, returnRuleBlocker } from '../rules'

type ReturnError = 'not_allowed' | 'cohort_not_found' | 'cohort_not_open' | 'nothing_unused' | 'already_returned' | 'document_in_future'
type Decision = { cohortId: string; agencyIds: readonly string[]; documentNumber: string; documentOn: Day }

/**
 * By a dated decision: what the named agencies have not used goes to the open pool, and whoever waits moves up. One decision
 * does it once for each agency; pressed again it is refused.
 */
export async function returnUnusedSeats(
  actor: Actor, { cohortId, agencyIds, ...paper }: Decision, now: Date,
): Promise<Result<{ seats: number; agencies: number }, ReturnError>> {
  if (!mayDecide(actor)) return fail('not_allowed')
  return transaction<{ seats: number; agencies: number }, ReturnError>(async (tx) => {
    const cohort = await lockCohort(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    if (!quotasChange(cohort.status)) return fail('cohort_not_open')
    if (paper.documentOn > dayAt(now)) return fail('document_in_future', { field: 'documentOn' })
    await expireOverdueReturns(tx, cohort, dayAt(now))
    const done = await tx.quotaStep.findMany({
      where: { cohortId, kind: 'RETURNED', documentNumber: paper.documentNumber, documentOn: dateOf(paper.documentOn) }, select: { agencyId: true },
    })
    const left = agencyIds.filter((id) => !done.some(({ agencyId }) => agencyId === id))
    if (left.length === 0) return fail('already_returned', { field: 'documentNumber', number: paper.documentNumber })
    const returned = await returnUnused(tx, actor, cohort, { agencyIds: left, ...paper }, now)
    if (returned.length === 0) return fail('nothing_unused')
    return ok({ seats: returned.reduce((sum, { before, seats }) => sum + before - seats, 0), agencies: returned.length })
  })
}

type RuleError = 'not_allowed' | 'cohort_not_found' | 'cohort_not_open' | 'return_in_past' | 'return_after_opening'

/** By a rule: on this day unused seats go to the pool, once, without anybody's doing. No day: no rule. Safe to run twice. */
export async function setReturnRule(
  actor: Actor, { cohortId, returnOn }: { cohortId: string; returnOn?: Day | undefined }, now: Date,
): Promise<Result<{ returnOn: Day | null }, RuleError>> {
  if (!mayDecide(actor)) return fail('not_allowed')
  return transaction<{ returnOn: Day | null }, RuleError>(async (tx) => {
    const cohort = await lockCohort(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    const before = await tx.cohort.findUniqueOrThrow({ where: { id: cohortId }, select: { unusedReturnOn: true, opensOn: true } })
    const [was, day] = [before.unusedReturnOn && dayOf(before.unusedReturnOn), returnOn ?? null]
    if (was === day) return ok({ returnOn: day })
    const blocker = returnRuleBlocker({ status: cohort.status, opensOn: dayOf(before.opensOn) }, day, dayAt(now))
    if (blocker) return fail(blocker, { field: 'returnOn' })
    // Another day is another rule: it has not been carried out yet.
    await tx.cohort.update({ where: { id: cohortId }, data: { unusedReturnOn: day && dateOf(day), unusedReturnedOn: null }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'cohort.return-ruled', cohortId, schoolId: cohort.schoolId, data: day ? { deadline: day } : {} })
    return ok({ returnOn: day })
  })
}
