import 'server-only'
import type { Actor } from '../../access/actor'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dayAt } from '../../time'
import { capacityBlocker, decidingStep, paperBlocker, quotasChange, seatsBlocker } from '../negotiation/rules'
import type { Proposal } from '../negotiation/schema'
import { mayDecide } from '../policy'
import { lockCohort } from '../steps/lock-cohort'
import { readQuota, takeStep } from '../steps/quota'
import { expireOverdueReturns, promote } from '../steps/seats'

export type SeatsError =
  | 'not_allowed' | 'cohort_not_found' | 'agency_not_found' | 'cohort_not_open' | 'capacity_exceeded' | 'seats_in_use' | 'seats_promised' | 'document_required'
  | 'document_in_future'

/** Gives an agency so many seats of a cohort; a raised quota moves its queue up. Safe to run twice. */
export async function assignQuota(
  actor: Actor, { cohortId, agencyId, ...wish }: Proposal & { cohortId: string; agencyId: string }, now: Date,
): Promise<Result<{ agencyId: string; seats: number }, SeatsError>> {
  if (!mayDecide(actor)) return fail('not_allowed')
  return transaction<{ agencyId: string; seats: number }, SeatsError>(async (tx) => {
    const cohort = await lockCohort(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    if (!quotasChange(cohort.status)) return fail('cohort_not_open')
    await expireOverdueReturns(tx, cohort, dayAt(now))
    const quota = await readQuota(tx, cohort, { id: agencyId, provinceId: actor.provinceId }, dayAt(now))
    if (!quota) return fail('agency_not_found')
    if (quota.seats === wish.seats) return ok({ agencyId, seats: wish.seats })
    const kind = decidingStep(quota)
    const refusal = seatsBlocker({ kind, cohort, quota, wish }) ?? paperBlocker(wish, { needed: quota.planApproved, today: dayAt(now) })
    if (refusal) return refusal
    await takeStep(tx, actor, cohort, quota, { kind, agencyId, ...wish }, now)
    return ok({ agencyId, seats: wish.seats })
  })
}

/** Sets how many seats are open to every agency; a raised pool moves the whole queue up. Safe to run twice. */
export async function setPool(actor: Actor, { cohortId, seats }: { cohortId: string; seats: number }, now: Date): Promise<Result<{ seats: number }, SeatsError>> {
  if (!mayDecide(actor)) return fail('not_allowed')
  return transaction<{ seats: number }, SeatsError>(async (tx) => {
    const cohort = await lockCohort(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    if (!quotasChange(cohort.status)) return fail('cohort_not_open')
    await expireOverdueReturns(tx, cohort, dayAt(now))
    if (cohort.poolSeats === seats) return ok({ seats })
    const { poolTaken } = await tx.cohort.findUniqueOrThrow({ where: { id: cohortId }, select: { poolTaken: true } })
    const most = cohort.capacity - cohort.quotaSeats
    if (seats > most) return fail('capacity_exceeded', { field: 'poolSeats', capacity: cohort.capacity, most })
    if (seats < poolTaken || seats < 0) return fail('seats_in_use', { field: 'poolSeats', taken: poolTaken })
    await tx.cohort.update({ where: { id: cohortId }, data: { poolSeats: seats }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'pool.set', cohortId, schoolId: cohort.schoolId, data: { from: cohort.poolSeats, to: seats } })
    await promote(tx, cohort, dayAt(now))
    return ok({ seats })
  })
}

/** Makes the class larger or smaller, never smaller than what its quotas and its pool promise. Safe to run twice. */
export async function setCapacity(
  actor: Actor, { cohortId, capacity, reason }: { cohortId: string; capacity: number; reason: string }, now: Date,
): Promise<Result<{ capacity: number }, SeatsError>> {
  if (!mayDecide(actor)) return fail('not_allowed')
  return transaction<{ capacity: number }, SeatsError>(async (tx) => {
    const cohort = await lockCohort(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    await expireOverdueReturns(tx, cohort, dayAt(now))
    const refusal = capacityBlocker(cohort, capacity)
    if (refusal) return refusal
    if (cohort.capacity === capacity) return ok({ capacity })
    await tx.cohort.update({ where: { id: cohortId }, data: { capacity }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'cohort.resized', cohortId, schoolId: cohort.schoolId, data: { from: cohort.capacity, to: capacity, note: reason } })
    return ok({ capacity })
  })
}
