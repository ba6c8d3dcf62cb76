import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt, dayOf, dayOrNull } from '../../../time'
import { lockCohort } from '../../steps/lock-cohort'
import { dutiesVisibleTo, mayArrange, mayGiveDuty } from '../policy'
import { endBlocker } from '../rules/duties'
import { dutyOf, type DutyEnd } from '../schema'

export type DutyEndError = 'not_allowed' | 'duty_not_found' | 'duty_over' | 'end_in_future' | 'ends_before_it_begins'

/** Ends a duty on a day, the first without it. Whoever headed a class does not see it from now on. */
export async function endDuty(actor: Actor, { id, on }: DutyEnd, now: Date): Promise<Result<{ cohortId: string }, DutyEndError>> {
  if (!mayArrange(actor)) return fail('not_allowed')
  const seen = await db.cohortDuty.findFirst({ where: { AND: [{ id }, dutiesVisibleTo(actor)] }, select: { cohortId: true, duty: true } })
  if (!seen) return fail('duty_not_found')
  const duty = dutyOf(seen.duty)
  if (!mayGiveDuty(actor, duty)) return fail('not_allowed')
  return transaction(async (tx) => {
    const cohort = await lockCohort(tx, actor, seen.cohortId)
    if (!cohort) return fail('duty_not_found')
    const { validFrom, validTo } = await tx.cohortDuty.findUniqueOrThrow({ where: { id }, select: { validFrom: true, validTo: true } })
    const blocker = endBlocker({ from: dayOf(validFrom), to: dayOrNull(validTo) }, on, dayAt(now))
    if (blocker) return fail(blocker, { field: 'on' })
    await tx.cohortDuty.update({ where: { id }, data: { validTo: dateOf(on) }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'cohort.duty-ended', cohortId: cohort.id, schoolId: cohort.schoolId, data: { duty, on } })
    return ok({ cohortId: cohort.id })
  })
}
