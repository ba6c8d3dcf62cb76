import 'server-only'
import type { Actor } from '../../../access/actor'
import { cohortsStaffedBy } from '../../../catalogue/policy'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt, dayOf, type Day } from '../../../time'
import { mayKeepRegister } from '../../policy'
import { lockClass } from '../../steps'
import { traineeDecisionBlocker } from '../rules'
import type { TraineeDecisionInput } from '../schema'

export type TraineeDecisionError = 'not_allowed' | 'trainee_not_found' | 'trainee_not_studying' | 'decision_in_future' | 'starts_before_enrolment' | 'withdrawal_in_future'
  | 'end_does_not_fit' | 'ends_before_it_begins' | 'deferral_overlaps' | 'paper_used'

/**
 * Records a decision about a trainee. A withdrawal takes effect with it: the trainee has left, and the nomination is withdrawn, so that it
 * is no longer live and the person may be nominated for the course again; the class is open, so the seat goes to nobody.
 */
export async function recordTraineeDecision(actor: Actor, input: TraineeDecisionInput, now: Date): Promise<Result<{ id: string; cohortId: string }, TraineeDecisionError>> {
  if (!mayKeepRegister(actor)) return fail('not_allowed')
  return transaction<{ id: string; cohortId: string }, TraineeDecisionError, 'deferral_overlaps' | 'paper_used' | 'trainee_not_studying'>(async (tx) => {
    const found = await tx.trainee.findFirst({ where: { id: input.traineeId, cohort: cohortsStaffedBy(actor) }, select: { cohortId: true } })
    const cohort = found && (await lockClass(tx, actor, found.cohortId))
    if (!cohort) return fail('trainee_not_found')
    // Read again under the lock: a decision on graduation may have gone before.
    const trainee = await tx.trainee.findUniqueOrThrow({ where: { id: input.traineeId }, select: { status: true, enrolledOn: true, nominationId: true } })
    const blocker = traineeDecisionBlocker(input, { status: trainee.status, enrolledOn: dayOf(trainee.enrolledOn) }, dayAt(now))
    if (blocker) return fail(blocker.error, { field: blocker.field })
    const { id } = await tx.traineeDecision.create({
      data: {
        schoolId: cohort.schoolId, cohortId: cohort.id, traineeId: input.traineeId, kind: input.kind, number: input.number, decidedOn: dateOf(input.decidedOn), startsOn: dateOf(input.startsOn),
        endsOn: input.endsOn ? dateOf(input.endsOn) : null, reason: input.reason, recordedAt: now, recordedBy: actor.accountId,
      },
      select: { id: true },
    })
    if (input.kind === 'WITHDRAWAL') await leave(tx, { id: input.traineeId, nominationId: trainee.nominationId }, input.startsOn)
    const data = { traineeId: input.traineeId, kind: input.kind, decisionNumber: input.number, startsOn: input.startsOn }
    await recordEvent(tx, actor, { type: 'trainee.decided', cohortId: cohort.id, schoolId: cohort.schoolId, data })
    return ok({ id, cohortId: cohort.id })
  }, { trainee_deferrals_do_not_overlap: 'deferral_overlaps', trainee_decision_once_per_paper: 'paper_used', trainee_withdrawn_once: 'trainee_not_studying' })
}

async function leave(tx: Tx, { id, nominationId }: { id: string; nominationId: string | null }, leftOn: Day): Promise<void> {
  await tx.trainee.update({ where: { id }, data: { status: 'LEFT', leftOn: dateOf(leftOn) }, select: { id: true } })
  if (nominationId) await tx.nomination.updateMany({ where: { id: nominationId, status: 'ENROLLED' }, data: { status: 'WITHDRAWN', seat: null } })
}
