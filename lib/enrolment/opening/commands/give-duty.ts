import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt, dayOf } from '../../../time'
import { lockCohort } from '../../steps/lock-cohort'
import { mayGiveDuty } from '../policy'
import { beginBlocker, bodyBlocker, isSingle } from '../rules/duties'
import { bodyOf, duties, type DutyInput } from '../schema'

export type DutyError = 'not_allowed' | 'cohort_not_found' | 'class_not_open' | 'class_not_opened' | 'holder_not_found' | 'duty_held' | 'from_in_future' | 'before_present' | 'changed_meanwhile'

/**
 * Gives a duty of a class from a day on. Whoever held it alone, and another duty of the holder in the same body, ends on that day.
 * Whoever heads a class sees it, from now on and for as long as the duty lasts.
 */
export async function giveDuty(actor: Actor, input: DutyInput, now: Date): Promise<Result<{ id: string; ended: number }, DutyError>> {
  if (!mayGiveDuty(actor, input.duty)) return fail('not_allowed')
  return transaction<{ id: string; ended: number }, DutyError, 'changed_meanwhile'>(async (tx) => {
    const cohort = await lockCohort(tx, actor, input.cohortId)
    if (!cohort) return fail('cohort_not_found')
    const blocker = bodyBlocker(input.duty, cohort.status)
    if (blocker) return fail(blocker)
    if (!(await holderFits(tx, actor, input))) return fail('holder_not_found')
    const followed = (await tx.cohortDuty.findMany({ where: { cohortId: cohort.id, validTo: null, OR: followedBy(input) } })).map((row) => ({ ...row, from: dayOf(row.validFrom) }))
    const over = await tx.cohortDuty.findMany({ where: { cohortId: cohort.id, validTo: { gt: dateOf(input.from) }, OR: followedBy(input) }, select: { validTo: true } })
    if (followed.some((one) => one.duty === input.duty && isSame(one, input))) return fail('duty_held')
    const beginning = beginBlocker(input.from, dayAt(now), [...followed, ...over.flatMap(({ validTo }) => (validTo ? [{ from: dayOf(validTo) }] : []))])
    if (beginning) return fail(beginning, { field: 'from' })
    const from = dateOf(input.from)
    const { count: ended } = await tx.cohortDuty.updateMany({ where: { id: { in: followed.map(({ id }) => id) } }, data: { validTo: from } })
    const { id } = await tx.cohortDuty.create({ data: rowOf(input, cohort.schoolId), select: { id: true } })
    const { duty, decisionNumber } = input
    await recordEvent(tx, actor, { type: 'cohort.duty-given', cohortId: cohort.id, schoolId: cohort.schoolId, data: { duty, from: input.from, ...(decisionNumber ? { decisionNumber } : {}) } })
    return ok({ id, ended })
  }, { cohort_duty_one_head_at_a_time: 'changed_meanwhile', cohort_duty_trainee_once_per_body: 'changed_meanwhile' })
}

/** Staff of the own school who head classes; trainees who study in this class; others by name. */
async function holderFits(tx: Tx, { schoolId }: SchoolActor, input: DutyInput): Promise<boolean> {
  if ('accountId' in input) {
    return (await tx.roleAssignment.count({ where: { accountId: input.accountId, schoolId, role: 'CLASS_HEAD', validTo: null, account: { disabledAt: null } } })) > 0
  }
  return !('traineeId' in input) || (await tx.trainee.count({ where: { id: input.traineeId, cohortId: input.cohortId, status: 'STUDYING' } })) > 0
}

/** What ends where this duty begins. */
const followedBy = (input: DutyInput) => [
  ...(isSingle(input.duty) ? [{ duty: input.duty }] : []),
  ...('traineeId' in input ? [{ traineeId: input.traineeId, duty: { in: [...duties[bodyOf(input.duty)]] } }] : []),
  ...('fullName' in input ? [{ fullName: input.fullName, office: input.office, duty: { in: [...duties.STEERING] } }] : []),
]

type Holder = { accountId: string | null; traineeId: string | null; fullName: string | null; office: string | null }
const holderOf = (input: DutyInput): Holder => ({
  accountId: 'accountId' in input ? input.accountId : null, traineeId: 'traineeId' in input ? input.traineeId : null,
  fullName: 'fullName' in input ? input.fullName : null, office: 'office' in input ? input.office : null,
})

function isSame(held: Holder, input: DutyInput): boolean {
  const given = holderOf(input)
  return held.accountId === given.accountId && held.traineeId === given.traineeId && held.fullName === given.fullName && held.office === given.office
}

const rowOf = (input: DutyInput, schoolId: string) => ({
  schoolId, cohortId: input.cohortId, duty: input.duty, ...holderOf(input), validFrom: dateOf(input.from),
  decisionNumber: input.decisionNumber ?? null, decisionOn: input.decisionOn ? dateOf(input.decisionOn) : null,
})
