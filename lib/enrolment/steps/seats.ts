import 'server-only'
import type { Prisma } from '../../db/generated/client'
import type { Tx } from '../../db/client'
import { recordEvents, type DomainEvent } from '../../events/record'
import { dateOf, type Day } from '../../time'
import { inQueueOrder, type Waiting } from '../rules'
import type { Seat } from '../schema'
import type { LockedCohort } from './lock-cohort'

/** Those who wait in a cohort, in the order in which seats reach them. */
export async function readQueue(tx: Tx, cohortId: string): Promise<Waiting[]> {
  const waiting = await tx.nomination.findMany({
    where: { cohortId, status: 'WAITLISTED' },
    select: { id: true, agencyId: true, agencyRank: true, priority: true, submittedAt: true },
  })
  return inQueueOrder(waiting)
}

/**
 * The rank of everyone who waits in these cohorts at this moment, in one statement; none if nobody is asked for.
 * `within` is for those who see a cohort's whole queue or nothing of it.
 */
export async function readPositions(tx: Tx, cohortIds: readonly string[], within: Prisma.NominationWhereInput = {}): Promise<ReadonlyMap<string, number>> {
  if (cohortIds.length === 0) return new Map()
  const waiting = await tx.nomination.findMany({
    where: { AND: [{ cohortId: { in: [...new Set(cohortIds)] }, status: 'WAITLISTED' }, within] },
    select: { id: true, cohortId: true, agencyId: true, agencyRank: true, priority: true, submittedAt: true },
  })
  const queues = Map.groupBy(waiting, ({ cohortId }) => cohortId)
  return new Map([...queues.values()].flatMap((queue) => inQueueOrder(queue).map(({ id }, index): [string, number] => [id, index + 1])))
}

/**
 * Returned nominations whose day is over lose their seat, and those who wait move up. Runs first under every lock.
 * It is nobody's doing: whoever takes the lock may be a rival, whose name is not for the agency that loses or gains.
 */
export async function expireOverdueReturns(tx: Tx, cohort: LockedCohort, today: Day): Promise<void> {
  const overdue = await tx.nomination.updateManyAndReturn({
    where: { cohortId: cohort.id, status: 'RETURNED', returnDeadline: { lt: dateOf(today) } },
    data: { status: 'EXPIRED', seat: null },
    select: { id: true, agencyId: true },
  })
  if (overdue.length === 0) return
  await recordEvents(tx, 'system', overdue.map(({ id, agencyId }) => (
    { type: 'nomination.expired', nominationId: id, agencyId, schoolId: cohort.schoolId })))
  await promote(tx, cohort)
}

/**
 * Gives every free seat to whoever it belongs to: a quota's to the agency's own first in the queue (it stays free
 * if the agency has none), the pool's to the first of the whole queue. The agencies are told, by the system for the
 * reason above. A cancelled class gives no seats.
 */
export async function promote(tx: Tx, cohort: LockedCohort): Promise<void> {
  if (cohort.status === 'CANCELLED') return
  const queue = await readQueue(tx, cohort.id)
  if (queue.length === 0) return
  const free = await freeByAgency(tx, cohort.id)
  const moved = placements(queue, free)
  for (const seat of ['QUOTA', 'POOL'] as const) {
    const ids = moved.filter((one) => one.seat === seat).map(({ id }) => id)
    if (ids.length > 0) await tx.nomination.updateMany({ where: { id: { in: ids } }, data: { status: 'SUBMITTED', seat } })
  }
  await recordEvents(tx, 'system', moved.map(({ id, agencyId, seat }): DomainEvent => (
    { type: 'nomination.promoted', nominationId: id, agencyId, schoolId: cohort.schoolId, data: { seat } })))
}

type Free = { pool: number; quotas: Map<string, number> }

async function freeByAgency(tx: Tx, cohortId: string): Promise<Free> {
  const cohort = await tx.cohort.findUniqueOrThrow({
    where: { id: cohortId }, select: { poolSeats: true, poolTaken: true, quotas: { select: { agencyId: true, seats: true, taken: true } } },
  })
  return { pool: cohort.poolSeats - cohort.poolTaken, quotas: new Map(cohort.quotas.map((one) => [one.agencyId, one.seats - one.taken])) }
}

/** Who of the queue gets which seat. */
function placements(queue: readonly Waiting[], free: Free): { id: string; agencyId: string; seat: Seat }[] {
  const left = new Map(free.quotas)
  let { pool } = free
  return queue.flatMap(({ id, agencyId }): { id: string; agencyId: string; seat: Seat }[] => {
    const quota = left.get(agencyId) ?? 0
    if (quota > 0) {
      left.set(agencyId, quota - 1)
      return [{ id, agencyId, seat: 'QUOTA' }]
    }
    if (pool <= 0) return []
    pool -= 1
    return [{ id, agencyId, seat: 'POOL' }]
  })
}
