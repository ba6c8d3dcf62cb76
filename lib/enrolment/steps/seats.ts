import 'server-only'
import type { Prisma } from '../../db/generated/client'
import type { Tx } from '../../db/client'
import { recordEvents, type DomainEvent } from '../../events/record'
import { dateOf, dayOf, type Day } from '../../time'
import { inQueueOrder, offerDeadline, type OfferTerms, type Waiting } from '../rules'
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
 * Returned nominations and unanswered offers whose day is over lose their seat, and those who wait move up. Runs first under every lock.
 * It is nobody's doing: whoever takes the lock may be a rival, whose name is not for the agency that loses or gains.
 */
export async function expireOverdueReturns(tx: Tx, cohort: LockedCohort, today: Day): Promise<void> {
  // One statement, because it runs before every nomination: the seat of whoever did not answer, and of whoever did not mend.
  const over = await tx.$queryRaw<{ id: string; agencyId: string; offered: boolean }[]>`
    with over as (
      select id, coalesce(offer_deadline < ${today}::date, false) as offered from nomination
      where cohort_id = ${cohort.id}::uuid and (status = 'RETURNED' and return_deadline < ${today}::date or offer_deadline < ${today}::date))
    update nomination n set status = 'EXPIRED', seat = null,
      -- It came to nothing when its last day was over, whoever found it afterwards.
      decided_at = (case when o.offered then n.offer_deadline else n.return_deadline end + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh', offer_deadline = case when o.offered then null else n.offer_deadline end,
      reasons = case when o.offered then array[${unanswered}] else n.reasons end
    from over o where n.id = o.id returning n.id, n.agency_id as "agencyId", o.offered`
  if (over.length === 0) return
  await recordEvents(tx, 'system', over.map(({ id, agencyId, offered }): DomainEvent => (
    { type: 'nomination.expired', nominationId: id, agencyId, schoolId: cohort.schoolId, ...(offered ? { data: { reasons: [unanswered], reason: 'offer_unanswered' } } : {}) })))
  await promote(tx, cohort, today)
}

const unanswered = 'OFFER_UNANSWERED'

/**
 * Gives every free seat to whoever it belongs to: a quota's to the agency's own first in the queue (it stays free
 * if the agency has none), the pool's to the first of the whole queue. The agencies are told, by the system for the
 * reason above. A cancelled class gives no seats. In the last days before the opening a seat is an offer: held until the
 * agency's answer is due.
 */
export async function promote(tx: Tx, cohort: LockedCohort, today: Day): Promise<void> {
  if (cohort.status === 'CANCELLED') return
  const queue = await readQueue(tx, cohort.id)
  if (queue.length === 0) return
  const free = await freeByAgency(tx, cohort.id)
  const moved = placements(queue, free)
  if (moved.length === 0) return
  const deadline = offerDeadline(dayOf(cohort.opensOn), today, await readOfferTerms(tx, cohort.schoolId, today))
  for (const seat of ['QUOTA', 'POOL'] as const) {
    const ids = moved.filter((one) => one.seat === seat).map(({ id }) => id)
    if (ids.length > 0) await tx.nomination.updateMany({ where: { id: { in: ids } }, data: { status: 'SUBMITTED', seat, offerDeadline: deadline && dateOf(deadline) } })
  }
  await recordEvents(tx, 'system', moved.map(({ id, agencyId, seat }): DomainEvent => (
    { type: 'nomination.promoted', nominationId: id, agencyId, schoolId: cohort.schoolId, data: { seat, ...(deadline ? { deadline } : {}) } })))
}

/** The school's own terms before the general ones, as they are on a day; without any, no seat is an offer. */
async function readOfferTerms(tx: Tx, schoolId: string, today: Day): Promise<OfferTerms> {
  const rows = await tx.$queryRaw<{ code: string; value: number }[]>`
    select distinct on (code) code, value from (
      select code, value, valid_from, true as own from school_parameter where school_id = ${schoolId}::uuid
      union all select code, value, valid_from, false from planning_parameter) p
    where code in ('OFFER_WINDOW_DAYS', 'OFFER_ANSWER_DAYS') and valid_from <= ${today}::date order by code, own desc, valid_from desc`
  const of = (code: string) => rows.find((one) => one.code === code)?.value
  return { windowDays: of('OFFER_WINDOW_DAYS') ?? -1, answerDays: of('OFFER_ANSWER_DAYS') ?? 0 }
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
