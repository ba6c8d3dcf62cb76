import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt, dayOf, dayOrNull } from '../../../time'
import { mayKeepRegister, traineeDecisionsVisibleTo } from '../../policy'
import { lockClass } from '../../steps'
import { liftBlocker } from '../rules'
import { decisionKindOf, type LiftInput } from '../schema'

export type LiftError = 'not_allowed' | 'decision_not_found' | 'kind_not_lifted' | 'lifted_already' | 'lifted_before_it_begins' | 'lifted_in_future'

/** Ends a deferral or a discipline before its day, by another paper. A withdrawal is the last word: who comes back is nominated again. */
export async function liftTraineeDecision(actor: Actor, input: LiftInput, now: Date): Promise<Result<{ cohortId: string; traineeId: string }, LiftError>> {
  if (!mayKeepRegister(actor)) return fail('not_allowed')
  return transaction<{ cohortId: string; traineeId: string }, LiftError>(async (tx) => {
    const where = { AND: [{ id: input.id }, traineeDecisionsVisibleTo(actor)] }
    const found = await tx.traineeDecision.findFirst({ where, select: { cohortId: true } })
    const cohort = found && (await lockClass(tx, actor, found.cohortId))
    if (!cohort) return fail('decision_not_found')
    const held = await tx.traineeDecision.findUniqueOrThrow({ where: { id: input.id }, select: { kind: true, startsOn: true, endsOn: true, liftedOn: true, traineeId: true } })
    const blocker = liftBlocker({ kind: decisionKindOf(held.kind), startsOn: dayOf(held.startsOn), endsOn: dayOrNull(held.endsOn), liftedOn: dayOrNull(held.liftedOn) }, input.liftedOn, dayAt(now))
    if (blocker) return fail(blocker.error, { field: blocker.field })
    await tx.traineeDecision.update({
      where: { id: input.id }, select: { id: true },
      data: { liftedNumber: input.number, liftedOn: dateOf(input.liftedOn), liftedReason: input.reason, liftedBy: actor.accountId },
    })
    const data = { traineeId: held.traineeId, kind: held.kind, decisionNumber: input.number, liftedOn: input.liftedOn }
    await recordEvent(tx, actor, { type: 'trainee.decision-lifted', cohortId: cohort.id, schoolId: cohort.schoolId, data })
    return ok({ cohortId: cohort.id, traineeId: held.traineeId })
  })
}
