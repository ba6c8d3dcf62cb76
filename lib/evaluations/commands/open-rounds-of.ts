import 'server-only'
import type { Actor } from '../../access/actor'
import { cohortsStaffedBy } from '../../catalogue/policy'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dayAt, dayOf } from '../../time'
import { mayOpenRounds } from '../policy'
import { openRounds, type Opened } from '../steps/open-rounds'
import { readSettings } from '../steps/settings'

export type OpenRoundsError = 'not_allowed' | 'cohort_not_found' | 'cohort_not_completed'

/** Opens what is due right after a class was completed, so that nobody waits for the night. Safe to run twice. */
export async function openRoundsOf(actor: Actor, { cohortId }: { cohortId: string }, now: Date): Promise<Result<Opened, OpenRoundsError>> {
  if (!mayOpenRounds(actor)) return fail('not_allowed')
  return transaction<Opened, OpenRoundsError>(async (tx) => {
    const cohort = await tx.cohort.findFirst({
      where: { AND: [{ id: cohortId }, cohortsStaffedBy(actor)] },
      select: { status: true, schoolId: true, opensOn: true, trainees: { where: { status: 'COMPLETED' }, orderBy: { completedOn: 'desc' }, take: 1, select: { completedOn: true } } },
    })
    if (!cohort) return fail('cohort_not_found')
    const completedOn = cohort.trainees[0]?.completedOn
    if (cohort.status !== 'COMPLETED' || !completedOn) return fail('cohort_not_completed')
    const asked = { id: cohortId, schoolId: cohort.schoolId, opensOn: dayOf(cohort.opensOn), completedOn: dayOf(completedOn) }
    const opened = await openRounds(tx, asked, await readSettings(cohort.schoolId, dayAt(now)), dayAt(now))
    if (opened.rounds > 0) await recordEvent(tx, actor, { type: 'evaluation.opened', cohortId, schoolId: cohort.schoolId, data: opened })
    return ok(opened)
  })
}
