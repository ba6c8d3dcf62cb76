import type { Day } from '../time'
import type { FollowedState } from './schema'

/** What became of something that is followed until it is closed. The day itself is still in time. */
export const followedState = ({ closedOn, dueOn }: { closedOn: Day | null; dueOn: Day | null }, today: Day): FollowedState =>
  closedOn !== null ? 'closed' : dueOn !== null && dueOn < today ? 'overdue' : 'open'

/** Why a day cannot be that of an activity of the year: the review of a year may be held until the end of March of the next. */
export function heldBlocker({ heldOn, year }: { heldOn: Day; year: number }, today: Day): 'in_future' | 'not_of_its_year' | null {
  if (heldOn > today) return 'in_future'
  return heldOn < `${year}-01-01` || heldOn > `${year + 1}-03-31` ? 'not_of_its_year' : null
}

/** Why a day cannot be that of an answer to something made on `since`. */
export const answerBlocker = (on: Day, since: Day, today: Day): 'in_future' | 'too_early' | null => (on > today ? 'in_future' : on < since ? 'too_early' : null)
