import 'server-only'
import type { Actor } from '../../access/actor'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayAt, dayOf, type Day } from '../../time'
import { mayOpenCohorts } from '../policy'
import { lockCohort } from '../steps/lock-cohort'

export type CompletionError = 'not_allowed' | 'cohort_not_found' | 'cohort_not_running' | 'completed_before_opening' | 'completed_in_future'

/** Ends a class on a day: its trainees and their nominations are completed with it. Whoever left before stays as they left. */
export async function completeCohort(
  actor: Actor, { cohortId, completedOn }: { cohortId: string; completedOn: Day }, now: Date,
): Promise<Result<{ id: string; status: 'COMPLETED'; trainees: number }, CompletionError>> {
  if (!mayOpenCohorts(actor)) return fail('not_allowed')
  return transaction(async (tx) => {
    const cohort = await lockCohort(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    if (cohort.status !== 'RUNNING') return fail('cohort_not_running')
    if (completedOn > dayAt(now)) return fail('completed_in_future', { field: 'completedOn' })
    const { opensOn } = await tx.cohort.findUniqueOrThrow({ where: { id: cohortId }, select: { opensOn: true } })
    if (completedOn < dayOf(opensOn)) return fail('completed_before_opening', { field: 'completedOn' })
    const trainees = await tx.trainee.updateMany({ where: { cohortId, status: 'STUDYING' }, data: { status: 'COMPLETED', completedOn: dateOf(completedOn) } })
    await tx.nomination.updateMany({
      where: { cohortId, status: 'ENROLLED', trainee: { status: 'COMPLETED' } }, data: { status: 'COMPLETED' },
    })
    await tx.cohort.update({ where: { id: cohortId }, data: { status: 'COMPLETED' }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'cohort.completed', cohortId, schoolId: cohort.schoolId, data: { trainees: trainees.count, completedOn } })
    return ok({ id: cohortId, status: 'COMPLETED' as const, trainees: trainees.count })
  })
}
