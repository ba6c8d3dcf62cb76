import 'server-only'
import type { Actor } from '../../access/actor'
import { transaction } from '../../db/transaction'
import { fail, ok, type Result } from '../../result'
import { dayAt } from '../../time'
import { judge, priorityOf, refuses, type Finding } from '../eligibility/rules'
import { mayNominate, nominationsVisibleTo } from '../policy'
import { factsOf } from '../steps/facts'
import { letterDay } from '../steps/letter'
import { lockCohort, rulesInForce } from '../steps/lock-cohort'
import { findStanding, move } from '../steps/move'
import { expireOverdueReturns } from '../steps/seats'

export type ResubmissionError = 'not_allowed' | 'nomination_not_found' | 'wrong_state' | 'not_eligible'

/** Sends a returned nomination again with what is known now; it kept its seat until the deadline. Facts and findings are frozen anew. */
export async function resubmitNomination(actor: Actor, { id }: { id: string }, now: Date): Promise<Result<{ id: string; findings: readonly Finding[] }, ResubmissionError>> {
  const today = dayAt(now)
  return transaction(async (tx) => {
    const seen = await findStanding(tx, { AND: [{ id }, nominationsVisibleTo(actor)] })
    if (!seen) return fail('nomination_not_found')
    if (!mayNominate(actor)) return fail('not_allowed')
    const cohort = await lockCohort(tx, actor, seen.cohortId)
    if (!cohort) return fail('nomination_not_found')
    await expireOverdueReturns(tx, cohort, today)
    const standing = await findStanding(tx, { id })
    const judged = await factsOf(tx, actor, seen.personId, cohort, today)
    if (!standing || standing.status !== 'RETURNED' || !judged) return fail('wrong_state', { status: standing?.status ?? seen.status })
    const facts = { ...judged.facts, liveNomination: false, letterOn: await letterDay(tx, standing.letterId) }
    const { id: ruleSetId, addendumId, rules } = await rulesInForce(tx, cohort, today)
    const findings = judge(rules, facts, judged.waived)
    if (findings.some(refuses)) return fail('not_eligible', { findings })
    await move(tx, actor, standing, 'resubmit', {
      returnDeadline: null, reasons: [], ruleSetId, addendumId, priority: priorityOf(rules, facts), facts,
      findings: findings.filter(({ outcome }) => outcome !== 'PASS'), passed: findings.filter(({ outcome }) => outcome === 'PASS').length,
    })
    return ok({ id, findings })
  })
}
