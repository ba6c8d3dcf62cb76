import { fail, type Failure } from '../../result'
import { dayAt, type Day } from '../../time'
import type { Proposal, StepKind } from './schema'

/** A step that somebody takes; unused seats return by themselves. */
type Talk = Exclude<StepKind, 'RETURNED'>

/** A class as the rules of its quotas see it. */
export type NegotiatedClass = { status: string; closesAt: Date | null; capacity: number; quotaSeats: number; poolSeats: number }
/**
 * One agency's quota of it. `last`: the step taken last, but for unused seats that returned, which answer no wish; `asked`: the agency's last wish; `decided`: whether anybody ever said what it
 * is; `ended`: the agency is no more.
 */
export type QuotaStanding = {
  seats: number; taken: number; last: { kind: Talk; seats: number } | null; asked: number | null; decided: boolean; planApproved: boolean; ended: boolean
}

/** Quotas and capacity change while a class is planned, announced or closed: until it is opened. */
export const quotasChange = (status: string): boolean => ['PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED'].includes(status)

/** Somebody asked or countered and nobody has decided since. */
const isUndecided = (quota: Pick<QuotaStanding, 'last'>): boolean => quota.last?.kind === 'ASKED' || quota.last?.kind === 'COUNTERED'

const unassigned = (quota: QuotaStanding): boolean => !quota.decided && quota.seats === 0

/** A quota that was never set is assigned, one that stands is adjusted. */
export const decidingStep = (quota: QuotaStanding) => (unassigned(quota) ? ('ASSIGNED' as const) : ('ADJUSTED' as const))

/** Which step a proposal is: the agency asks; the school counters while something is open, and adjusts what stands; the province decides. */
export function stepOf(by: 'agency' | 'school' | 'province', quota: QuotaStanding): Talk {
  if (by === 'agency') return 'ASKED'
  if (by === 'school') return isUndecided(quota) || unassigned(quota) ? 'COUNTERED' : 'ADJUSTED'
  return decidingStep(quota)
}

/** Why an agency cannot ask now, or null if it can: later it can only wait for a place. */
export const askBlocker = (cohort: Pick<NegotiatedClass, 'status' | 'closesAt'>, now: Date) =>
  cohort.status !== 'PLANNED' && cohort.status !== 'ANNOUNCED' ? ('cohort_not_open' as const)
  : cohort.closesAt && cohort.closesAt < now ? ('deadline_passed' as const)
  : null

export type StepRefusal = Failure<
  'cohort_not_open' | 'deadline_passed' | 'agency_not_found' | 'nothing_to_change' | 'already_proposed' | 'capacity_exceeded' | 'seats_in_use' | 'reason_required' | 'document_required' | 'document_in_future'>

type Step = { kind: Talk; cohort: NegotiatedClass; quota: QuotaStanding; wish: Proposal }

/** Why a step cannot be taken, with its figures, or null if it can. */
export function stepBlocker(step: Step & { by: 'agency' | 'school' | 'province' }, now: Date): StepRefusal | null {
  const { kind, cohort, quota, wish, by } = step
  const late = kind === 'ASKED' ? askBlocker(cohort, now) : quotasChange(cohort.status) ? null : ('cohort_not_open' as const)
  if (late) return fail(late, { closesAt: cohort.closesAt?.toISOString() ?? null })
  if (isSaid(step)) return fail('nothing_to_change', { field: 'seats', seats: quota.seats })
  if (isUndecided(quota) && quota.last?.kind === kind && quota.last.seats === wish.seats) return fail('already_proposed', { field: 'seats', seats: wish.seats })
  const impossible = seatsBlocker(step)
  if (impossible) return impossible
  if (kind !== 'ASSIGNED' && !wish.reason) return fail('reason_required', { field: 'reason' })
  return paperBlocker(wish, { needed: kind === 'ADJUSTED' && (quota.planApproved || by === 'province'), today: dayAt(now) })
}

/** An agency that has the seats asks for nothing; whoever decides on what is open may well leave it as it is. */
const isSaid = ({ kind, quota, wish }: Step): boolean =>
  wish.seats === quota.seats && (kind === 'ASKED' || (kind === 'ADJUSTED' && !isUndecided(quota)))

/** Why a quota cannot be so many seats, with the figures, or null. Wishes must fit the class, decisions also its other promises. */
export function seatsBlocker({ kind, cohort, quota, wish: { seats } }: Step) {
  const deciding = kind === 'ASSIGNED' || kind === 'ADJUSTED'
  const most = deciding ? cohort.capacity - cohort.poolSeats - (cohort.quotaSeats - quota.seats) : cohort.capacity
  // An agency that has ended may give seats back, but gets no new ones: they are its successor's.
  if (quota.ended && seats > quota.seats) return fail('agency_not_found')
  if (seats > most) return fail('capacity_exceeded', { field: 'seats', capacity: cohort.capacity, most })
  return seats < quota.taken ? fail('seats_in_use', { field: 'seats', taken: quota.taken }) : null
}

/**
 * Why a step cannot stand on this paper, or null. The school sets a quota of a class that stands in an approved plan by a paper,
 * and the province changes every quota by one.
 */
export function paperBlocker({ documentNumber, documentOn }: Proposal, { needed, today }: { needed: boolean; today: Day }) {
  if (needed && !documentNumber) return fail('document_required', { field: 'documentNumber' })
  return documentOn && documentOn > today ? fail('document_in_future', { field: 'documentOn' }) : null
}

/** Why a class cannot have this capacity, with what it has promised, or null. */
export const capacityBlocker = (cohort: NegotiatedClass, capacity: number) => {
  const promised = cohort.quotaSeats + cohort.poolSeats
  if (!quotasChange(cohort.status)) return fail('cohort_not_open')
  return capacity < promised || capacity < 1 ? fail('seats_promised', { field: 'capacity', promised, quota: cohort.quotaSeats, pool: cohort.poolSeats }) : null
}

/** Why unused seats cannot return on a day by rule, or null; a rule can always be taken away. */
export const returnRuleBlocker = (cohort: { status: string; opensOn: Day }, day: Day | null, today: Day) =>
  !quotasChange(cohort.status) ? ('cohort_not_open' as const)
  : day !== null && day < today ? ('return_in_past' as const)
  : day !== null && day > cohort.opensOn ? ('return_after_opening' as const)
  : null
