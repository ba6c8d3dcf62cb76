import 'server-only'
import type { Actor } from '../../access/actor'
import { transaction } from '../../db/transaction'
import { fail, ok, type Result } from '../../result'
import { dayAt } from '../../time'
import { mayNominate, nominationsVisibleTo } from '../policy'
import { lockCohort } from '../steps/lock-cohort'
import { findStanding, move } from '../steps/move'
import { expireOverdueReturns, promote } from '../steps/seats'

export type WithdrawalError = 'not_allowed' | 'nomination_not_found' | 'wrong_state'

/** Takes a nomination back before the class is opened; its seat goes on in the same transaction. */
export async function withdrawNomination(actor: Actor, { id }: { id: string }, now: Date): Promise<Result<{ id: string; status: 'WITHDRAWN' }, WithdrawalError>> {
  return transaction(async (tx) => {
    const seen = await findStanding(tx, { AND: [{ id }, nominationsVisibleTo(actor)] })
    if (!seen) return fail('nomination_not_found')
    if (!mayNominate(actor)) return fail('not_allowed')
    const cohort = await lockCohort(tx, actor, seen.cohortId)
    if (!cohort) return fail('nomination_not_found')
    await expireOverdueReturns(tx, cohort, dayAt(now))
    const standing = await findStanding(tx, { id })
    const moved = standing && (await move(tx, actor, standing, 'withdraw', { seat: null, returnDeadline: null, decidedAt: now }))
    if (!moved) return fail('wrong_state', { status: standing?.status ?? seen.status })
    await promote(tx, cohort)
    return ok({ id, status: 'WITHDRAWN' as const })
  })
}
