import type { Day } from '../../../time'
import type { WithdrawalReason } from '../schema'
import type { Instance, PartySeat, Promised } from './instances'

export type OpenDuty = {
  id: string; key: string | null; title: string; stage: string; partyId: string; agencyId: string | null; cohortId: string | null; period: string | null; dueOn: Day
}
export type Target = Omit<Instance, 'key' | 'closedBy' | 'commitmentId'> & { commitmentId: string | null }
/** What becomes of an open duty: it goes on under the next version, or it ends there. */
export type Fate = { duty: OpenDuty } & ({ to: Target; movesDate: boolean; changesOwner: boolean; reason: null } | { to: null; reason: WithdrawalReason })
export type Impact = { fates: Fate[]; appearing: Instance[] }
type Next = { commitments: readonly Promised[]; parties: readonly PartySeat[]; instances: readonly Instance[]; from: Day }
/** Which seat of the next version a party of the old one is. */
type SeatOf = (partyId: string) => string | null

/**
 * Open duties under a version against what the next one asks for: first each finds itself (same promise, period, class and agency), then
 * what is left is taken over by the party that holds its promise now, if that is another one: of many that promise the same, none owes for one
 * that left. The rest ends, with the reason. No duty is lost: as many fates as duties.
 */
export function impactOf(open: readonly OpenDuty[], next: Next, seatOf: SeatOf): Impact {
  const byPromise = new Map<string, Instance[]>()
  for (const one of next.instances) byPromise.set(placeOf(one), [...(byPromise.get(placeOf(one)) ?? []), one])
  const taken = new Set<Instance>()
  const claim = (duty: OpenDuty, fits: (one: Instance) => boolean): Instance | null => {
    const found = (byPromise.get(placeOf(duty)) ?? []).find((one) => !taken.has(one) && fits(one)) ?? null
    if (found) taken.add(found)
    return found
  }
  const same = new Map(open.map((duty) => [duty.id, claim(duty, (one) => one.agencyId === duty.agencyId)]))
  const fates = open.map((duty): Fate => {
    if (duty.key === null) return unpromised(duty, next, seatOf)
    const to = same.get(duty.id) ?? claim(duty, (one) => one.agencyId === null || seatOf(duty.partyId) !== one.partyId)
    return to ? { duty, to, reason: null, movesDate: to.dueOn !== duty.dueOn, changesOwner: changesOwner(duty, to, seatOf) } : { duty, to: null, reason: reasonOf(duty, next, byPromise) }
  })
  return { fates, appearing: next.instances.filter((one) => !taken.has(one) && one.dueOn >= next.from) }
}

const placeOf = ({ key, period, cohortId }: { key: string | null; period: string | null; cohortId: string | null }) => `${key}|${period}|${cohortId}`
const changesOwner = (duty: OpenDuty, to: Instance, seatOf: SeatOf) => to.agencyId !== duty.agencyId || seatOf(duty.partyId) !== to.partyId

/** Written before promises were: it stays with its party, if that is still one. */
function unpromised(duty: OpenDuty, { parties }: Next, seatOf: SeatOf): Fate {
  const seat = parties.find(({ id }) => id === seatOf(duty.partyId))
  if (!seat || (duty.agencyId !== null && !seat.agencyIds.includes(duty.agencyId))) return { duty, to: null, reason: 'PARTY_LEFT' }
  const to = { commitmentId: null, stage: duty.stage, partyId: seat.id, clause: null, title: duty.title, period: duty.period, cohortId: duty.cohortId, agencyId: duty.agencyId, dueOn: duty.dueOn }
  return { duty, to, reason: null, movesDate: false, changesOwner: false }
}

function reasonOf(duty: OpenDuty, { commitments, parties }: Next, byPromise: ReadonlyMap<string, readonly Instance[]>): WithdrawalReason {
  const promise = commitments.find(({ key }) => key === duty.key)
  if (!promise) return 'PROMISE_ENDED'
  const seat = parties.find(({ id }) => id === promise.partyId)
  const others = byPromise.get(placeOf(duty)) ?? []
  if (others.some(({ agencyId }) => agencyId === null || agencyId === duty.agencyId)) return 'TAKEN_OVER'
  return duty.agencyId !== null && seat && !seat.agencyIds.includes(duty.agencyId) ? 'PARTY_LEFT' : 'RULE_CHANGED'
}

/** Whether a version can still take the place of the one in force. */
export const mayStillChange = (status: string): boolean => status === 'DRAFT' || status === 'PROPOSED' || status === 'SIGNED'

export type ImpactCounts = { open: number; changing: number; dates: number; owners: number; ending: number; appearing: number }

/** How many would change; a duty that changes both day and owner counts once in `changing`. */
export function countImpact({ fates, appearing }: Impact): ImpactCounts {
  const [dates, owners, ending] = [fates.filter((one) => one.to?.dueOn && one.movesDate).length, fates.filter((one) => one.to && one.changesOwner).length, fates.filter((one) => !one.to).length]
  const changing = fates.filter((one) => !one.to || one.movesDate || one.changesOwner).length
  return { open: fates.length, changing, dates, owners, ending, appearing: appearing.length }
}
