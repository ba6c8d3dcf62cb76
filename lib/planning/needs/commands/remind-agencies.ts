import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { fail, ok, type Result } from '../../../result'
import { dayAt, dayOf } from '../../../time'
import { callsVisibleTo, mayPlan } from '../../policy'
import { statementBlocker } from '../rules'
import { remindUnanswered } from '../steps/remind'

/** Reminds the agencies that have not answered a call, each at most once a day; answers how many. Safe to run twice. */
export async function remindAgencies(
  actor: Actor, { callId }: { callId: string }, now: Date,
): Promise<Result<{ year: number; reminded: number }, 'not_allowed' | 'call_not_found' | 'call_over'>> {
  if (!mayPlan(actor)) return fail('not_allowed')
  return transaction(async (tx) => {
    const call = await tx.needsCall.findFirst({ where: { AND: [{ id: callId }, callsVisibleTo(actor)] }, select: { id: true, schoolId: true, year: true, deadline: true } })
    if (!call) return fail('call_not_found')
    const today = dayAt(now)
    if (statementBlocker(call, today)) return fail('call_over', { year: call.year })
    const reminded = await remindUnanswered(tx, actor, { ...call, deadline: dayOf(call.deadline) }, { today, since: today })
    return ok({ year: call.year, reminded })
  })
}
