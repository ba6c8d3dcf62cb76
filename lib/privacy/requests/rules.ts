import { daysBetween, type Day } from '../../time'
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
