import 'server-only'
import type { SignedInActor } from '../../access/actor'
import { Prisma } from '../../db/generated/client'
import type { Tx } from '../../db/client'
import { recordEvent, recordEvents, type DomainEvent } from '../../events/record'
import { dayAt } from '../../time'
import type { Grounds } from '../negotiation/schema'
import type { LockedCohort } from './lock-cohort'
import { paperOf, writeSteps } from './quota'
import { promote } from './seats'

export type Returned = { agencyId: string; before: number; seats: number }

/**
 * Moves what agencies have not used into the open pool, and the queue up: all of them, or those named. Quotas go down before
 * the pool goes up, so that their sum never exceeds the capacity; it is the same before and after. The caller holds the lock
 * and has expired what is overdue.
 */
export async function returnUnused(
  tx: Tx, by: SignedInActor | 'system', cohort: LockedCohort, { agencyIds, ...grounds }: Grounds & { agencyIds: readonly string[] | null }, now: Date,
): Promise<Returned[]> {
  const picked = agencyIds ? Prisma.sql`and agency_id = any(${[...agencyIds]}::uuid[])` : Prisma.empty
  const returned = await tx.$queryRaw<Returned[]>`
    with unused as (select cohort_id, agency_id, seats from quota where cohort_id = ${cohort.id}::uuid and seats > taken ${picked})
    update quota q set seats = q.taken from unused u where q.cohort_id = u.cohort_id and q.agency_id = u.agency_id
    returning q.agency_id as "agencyId", u.seats as before, q.seats`
  if (returned.length === 0) return []
  const sum = returned.reduce((total, { before, seats }) => total + before - seats, 0)
  const { poolSeats } = await tx.cohort.update({ where: { id: cohort.id }, data: { poolSeats: { increment: sum } }, select: { poolSeats: true } })
  await writeSteps(tx, by, cohort, returned.map((one) => ({ kind: 'RETURNED', ...one, ...grounds })), now)
  await recordEvents(tx, by, returned.map(({ agencyId, before, seats }): DomainEvent => (
    { type: 'quota.returned', cohortId: cohort.id, agencyId, schoolId: cohort.schoolId, data: { from: before, to: seats, ...paperOf(grounds) } })))
  await recordEvent(tx, by, { type: 'pool.set', cohortId: cohort.id, schoolId: cohort.schoolId, data: { from: poolSeats - sum, to: poolSeats } })
  await promote(tx, cohort, dayAt(now))
  return returned
}
