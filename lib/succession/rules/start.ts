import { addDays, type Day } from '../../time'
import type { SuccessionKind } from '../schema'

export type StartFacts = {
  kind: SuccessionKind; happenedOn: Day; decidedOn: Day; today: Day
  from: readonly { id: string; validFrom: Day; validTo: Day | null }[]
  to: readonly { id: string; validFrom: Day; validTo: Day | null }[]
  /** How many agencies the case makes anew. */
  made: number; named: boolean
  /** Whether one of `from` came, by whatever detour, after one of `to`. */
  circular: boolean
}
export type StartError = 'too_few_from' | 'too_many_from' | 'too_few_to' | 'too_many_to' | 'succeeds_itself' | 'successor_ended' | 'agency_ended_before' | 'day_before_agency' | 'day_too_far' | 'decided_in_future' | 'circular' | 'name_missing'

/** How many agencies it takes: those that end, and those that go on. */
const counts: Readonly<Record<SuccessionKind, { from: readonly [number, number]; to: readonly [number, number] }>> = {
  MERGE: { from: [1, 12], to: [1, 1] }, SPLIT: { from: [1, 1], to: [2, 12] }, RENAME: { from: [1, 1], to: [0, 0] }, DISSOLVE: { from: [1, 1], to: [0, 12] }, TRANSFER: { from: [1, 1], to: [1, 12] },
}

/** The farthest day that can be prepared: a year ahead. */
export const farthest = (today: Day): Day => addDays(today, 366)

/** Why a case cannot be prepared, or null. */
export function startBlocker(facts: StartFacts): StartError | null {
  const { kind, from, to, made, happenedOn } = facts
  const { from: [least, most], to: [fewest, greatest] } = counts[kind]
  const goOn = to.length + made
  if (from.length < least) return 'too_few_from'
  if (from.length > most) return 'too_many_from'
  if (goOn < fewest) return 'too_few_to'
  if (goOn > greatest) return 'too_many_to'
  const ids = [...from, ...to].map(({ id }) => id)
  if (new Set(ids).size < ids.length) return 'succeeds_itself'
  if (kind === 'RENAME' && !facts.named) return 'name_missing'
  if (facts.decidedOn > facts.today) return 'decided_in_future'
  if (happenedOn > farthest(facts.today)) return 'day_too_far'
  if (to.some(({ validTo }) => validTo !== null && validTo < happenedOn)) return 'successor_ended'
  if (to.some(({ validFrom }) => validFrom > happenedOn) || from.some(({ validFrom }) => validFrom >= happenedOn)) return 'day_before_agency'
  // People of an agency that is gone are handed over by a transfer, whenever their place is known.
  if (kind !== 'TRANSFER' && from.some(({ validTo }) => validTo !== null)) return 'agency_ended_before'
  return facts.circular ? 'circular' : null
}

/** Whether it is carried out today: the day has come. */
export const dayHasCome = (happenedOn: Day, today: Day): boolean => happenedOn <= today
