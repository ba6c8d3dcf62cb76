import { addDays, daysBetween, type Day } from '../../time'
import type { RequestState } from './schema'

/** So many days before its time a request is said to be due soon. */
export const SOON_DAYS = 3

type Times = { receiptDue: Day; answerDue: Day; acknowledged: boolean; ended: 'answered' | 'withdrawn' | null }

/** How a request stands on a day. The last day itself is still in time. */
export function stateOf({ receiptDue, answerDue, acknowledged, ended }: Times, today: Day): RequestState {
  if (ended) return ended
  if (answerDue < today || (!acknowledged && receiptDue < today)) return 'late'
  return daysBetween(today, acknowledged ? answerDue : receiptDue) <= SOON_DAYS ? 'soon' : 'open'
}

/** Why the time of a request cannot be extended on a day, or null: once, while it still runs. */
export function extensionBlocker({ extended, ended, answerDue }: { extended: boolean; ended: boolean; answerDue: Day }, today: Day): 'ended_already' | 'extended_already' | 'time_is_over' | null {
  if (ended) return 'ended_already'
  if (extended) return 'extended_already'
  return answerDue < today ? 'time_is_over' : null
}

/** So many days after the answer the copy that was granted is still handed over: an answer says when it is sent, and who lost it is not made to ask again. */
export const COPY_DAYS = 30

/**
 * Why no copy is taken for a request on a day, or null. Who asked for a copy consented to its being made for him, and to nothing more: a correction, an objection
 * or an erasure is no reason to read everything, nor is a request that was refused or taken back; what was granted is over when it was handed over.
 */
export function copyBlocker({ kind, withdrawn, outcome, answeredOn }: { kind: string; withdrawn: boolean; outcome: string | null; answeredOn: Day | null }, today: Day): CopyBlocker | null {
  if (kind !== 'COPY') return 'no_copy_asked'
  if (withdrawn) return 'request_withdrawn'
  if (outcome === 'REFUSED') return 'copy_refused'
  return answeredOn !== null && addDays(answeredOn, COPY_DAYS) < today ? 'copy_over' : null
}
export type CopyBlocker = 'no_copy_asked' | 'request_withdrawn' | 'copy_refused' | 'copy_over'
