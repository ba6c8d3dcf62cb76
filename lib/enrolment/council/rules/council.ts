import type { Day } from '../../../time'
import { isBeforeOpening } from '../../rules'

/** Why a sitting cannot be put on record, or null. Once the class is open its list is what the opening decision says. */
export const councilBlocker = (cohort: { status: string }, heldOn: Day, today: Day) =>
  !isBeforeOpening(cohort) ? ('council_closed' as const) : heldOn > today ? ('council_in_future' as const) : null

/** The order of a council's list: taken in, in reserve, not taken in. */
export const outcomeOrder = ['ACCEPTED', 'WAITLISTED', 'REJECTED'] as const
