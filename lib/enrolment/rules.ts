import { addDays, type Day } from '../time'
import type { Limit, NominationStatus } from './schema'

/** Why a cohort takes no nomination at `now`, or null if it does. */
export const enrolmentBlocker = (cohort: { status: string; closesAt: Date | null }, now: Date) =>
  cohort.status !== 'ANNOUNCED' || !cohort.closesAt
    ? ('cohort_not_open' as const)
    : cohort.closesAt < now
      ? ('deadline_passed' as const)
      : null

/** Whether a class was announced and is not open yet: lists are decided, letters sent, seats given on. */
export const isBeforeOpening = ({ status }: { status: string }): boolean => status === 'ANNOUNCED' || status === 'ENROLMENT_CLOSED'

/** Whether special cases of a class may still be recorded and taken back: once it is open, what its trainees were taken in by stays as it was. */
export const takesWaivers = (cohort: { status: string }): boolean => cohort.status === 'PLANNED' || isBeforeOpening(cohort)

/** The seat the agency's next nomination takes, or null: it waits. */
export const nextSeat = (free: { quota: number; pool: number }) =>
  free.quota > 0 ? ('QUOTA' as const) : free.pool > 0 ? ('POOL' as const) : null

/** The limit that keeps an agency's next from a seat: the class has none left; its quota is used and so is the pool; it has no quota, and the pool is used. */
export const limitHit = (free: { full: boolean; seats: number }): Limit => (free.full ? 'cohort_full' : free.seats > 0 ? 'quota_full' : 'pool_full')

/** In how many last days before the opening a seat from the queue is only offered, and how many days there are to answer. */
export type OfferTerms = { windowDays: number; answerDays: number }

/**
 * Until the end of which day the agency answers for a seat that the queue reaches today, or null: before the last days the seat is
 * simply held. Whoever stands behind must still be reached, so the answer is due before the day of the opening, while there is one.
 */
export function offerDeadline(opensOn: Day, today: Day, { windowDays, answerDays }: OfferTerms): Day | null {
  if (today < addDays(opensOn, -windowDays)) return null
  const [wanted, last] = [addDays(today, answerDays), lastDayToAnswer(opensOn, today)]
  return wanted < last ? wanted : last
}

/** The day before the opening; today, once that is over. */
export function lastDayToAnswer(opensOn: Day, today: Day): Day {
  const last = addDays(opensOn, -1)
  return last < today ? today : last
}

/** Which moves of a nomination exist, and from where. */
export const nominationMoves = {
  promote: { from: ['WAITLISTED'], to: 'SUBMITTED' },
  accept: { from: ['SUBMITTED'], to: 'ACCEPTED' },
  return: { from: ['SUBMITTED'], to: 'RETURNED' },
  resubmit: { from: ['RETURNED'], to: 'SUBMITTED' },
  reject: { from: ['SUBMITTED', 'WAITLISTED', 'RETURNED', 'ACCEPTED'], to: 'REJECTED' },
  withdraw: { from: ['SUBMITTED', 'WAITLISTED', 'RETURNED', 'ACCEPTED'], to: 'WITHDRAWN' },
  expire: { from: ['RETURNED', 'WAITLISTED', 'SUBMITTED'], to: 'EXPIRED' },
  enrol: { from: ['ACCEPTED'], to: 'ENROLLED' },
} as const satisfies Record<string, { from: readonly NominationStatus[]; to: NominationStatus }>

export type NominationMove = keyof typeof nominationMoves

export const mayMove = (move: NominationMove, status: string): boolean =>
  nominationMoves[move].from.some((from) => from === status)

/** Why a nomination cannot be returned until a day, or null: whoever answers late must not keep a class from opening on its day. */
export const returnBlocker = (deadline: Day, opensOn: Day, today: Day) =>
  deadline < today ? ('deadline_in_past' as const) : opensOn > today && deadline >= opensOn ? ('deadline_after_opening' as const) : null

/** A returned nomination keeps its seat until its day is over. */
export const returnExpired = (deadline: Day | null, today: Day): boolean => deadline !== null && deadline < today

export type Waiting = { id: string; agencyId: string; agencyRank: number | null; priority: number; submittedAt: Date }

/**
 * The queue of a cohort in order. Inside an agency its own ranking counts, then time. Across agencies the heads
 * compete: higher priority first, then earlier time; so nobody is overtaken by a colleague the agency ranked lower.
 */
export function inQueueOrder<W extends Waiting>(waiting: readonly W[]): W[] {
  const lists = new Map<string, W[]>()
  for (const one of [...waiting].sort(inAgencyOrder)) lists.set(one.agencyId, [...(lists.get(one.agencyId) ?? []), one])
  const queue: W[] = []
  while (lists.size > 0) {
    const heads = [...lists.values()].flatMap((list) => list.slice(0, 1))
    const first = heads.reduce((best, head) => (acrossAgencies(head, best) < 0 ? head : best))
    queue.push(first)
    const rest = (lists.get(first.agencyId) ?? []).slice(1)
    if (rest.length > 0) lists.set(first.agencyId, rest)
    else lists.delete(first.agencyId)
  }
  return queue
}

const byTime = (a: Waiting, b: Waiting) => a.submittedAt.getTime() - b.submittedAt.getTime() || (a.id < b.id ? -1 : 1)
const inAgencyOrder = (a: Waiting, b: Waiting) => (a.agencyRank ?? Infinity) - (b.agencyRank ?? Infinity) || byTime(a, b)
const acrossAgencies = (a: Waiting, b: Waiting) => b.priority - a.priority || byTime(a, b)
