import 'server-only'
import type { Actor } from '../../access/actor'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dayAt, dayOf } from '../../time'
import { mayDecide } from '../policy'
import { lockCohort } from '../steps/lock-cohort'
import { expireOverdueReturns, promote } from '../steps/seats'

export type SeatsError = 'not_allowed' | 'cohort_not_found' | 'agency_not_found' | 'cohort_not_open' | 'capacity_exceeded' | 'seats_in_use'

const conflicts = {
  cohort_seats_within_capacity: 'capacity_exceeded', quota_not_exceeded: 'seats_in_use', cohort_pool_not_exceeded: 'seats_in_use', cohort_quota_not_exceeded: 'seats_in_use',
  // Fewer than none: nobody types it, a program might.
  quota_seats_not_negative: 'seats_in_use',
} as const

/** Gives an agency so many seats of a cohort; a raised quota moves its queue up. Safe to run twice. */
export async function assignQuota(
  actor: Actor, { cohortId, agencyId, seats }: { cohortId: string; agencyId: string; seats: number }, now: Date,
): Promise<Result<{ agencyId: string; seats: number }, SeatsError>> {
  if (!mayDecide(actor)) return fail('not_allowed')
  return transaction<{ agencyId: string; seats: number }, SeatsError, 'capacity_exceeded' | 'seats_in_use'>(async (tx) => {
    const cohort = await lockCohort(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    if (!['PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED'].includes(cohort.status)) return fail('cohort_not_open')
    const agency = await tx.agency.findFirst({ where: { id: agencyId, provinceId: actor.provinceId }, select: { validTo: true } })
    if (!agency) return fail('agency_not_found')
    await expireOverdueReturns(tx, cohort, dayAt(now))
    const before = await tx.quota.findUnique({ where: { cohortId_agencyId: { cohortId, agencyId } }, select: { seats: true } })
    if ((before?.seats ?? 0) === seats) return ok({ agencyId, seats })
    // An agency that has ended may give seats back, but gets no new ones: they are its successor's.
    if (agency.validTo && dayOf(agency.validTo) < dayAt(now) && seats > (before?.seats ?? 0)) return fail('agency_not_found')
    await tx.quota.upsert({
      where: { cohortId_agencyId: { cohortId, agencyId } }, create: { cohortId, agencyId, seats }, update: { seats }, select: { seats: true },
    })
    await recordEvent(tx, actor, { type: 'quota.assigned', cohortId, agencyId, schoolId: cohort.schoolId, data: { from: before?.seats ?? 0, to: seats } })
    await promote(tx, cohort)
    return ok({ agencyId, seats })
  }, conflicts)
}

/** Sets how many seats are open to every agency; a raised pool moves the whole queue up. Safe to run twice. */
export async function setPool(actor: Actor, { cohortId, seats }: { cohortId: string; seats: number }, now: Date): Promise<Result<{ seats: number }, SeatsError>> {
  if (!mayDecide(actor)) return fail('not_allowed')
  return transaction<{ seats: number }, SeatsError, 'capacity_exceeded' | 'seats_in_use'>(async (tx) => {
    const cohort = await lockCohort(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    if (!['PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED'].includes(cohort.status)) return fail('cohort_not_open')
    await expireOverdueReturns(tx, cohort, dayAt(now))
    if (cohort.poolSeats === seats) return ok({ seats })
    if (seats < 0) return fail('seats_in_use')
    await tx.cohort.update({ where: { id: cohortId }, data: { poolSeats: seats }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'pool.set', cohortId, schoolId: cohort.schoolId, data: { from: cohort.poolSeats, to: seats } })
    await promote(tx, cohort)
    return ok({ seats })
  }, conflicts)
}
