import type { Day } from '../../../time'
import { isBeforeOpening } from '../../rules'

/** Why a sitting cannot be put on record, or null. Once the class is open its list is what the opening decision says. */
export const councilBlocker = (cohort: { status: string }, heldOn: Day, today: Day) =>
  !isBeforeOpening(cohort) ? ('council_closed' as const) : heldOn > today ? ('council_in_future' as const) : null

type Named = { id: string; name: string }

/** Who would be enrolled though the council did not take them in, and whom it took in who would not be. */
export const differences = (taken: readonly Named[], accepted: readonly Named[]) => ({
  beyond: accepted.filter(({ id }) => !taken.some((one) => one.id === id)).map(({ name }) => name),
  missing: taken.filter(({ id }) => !accepted.some((one) => one.id === id)).map(({ name }) => name),
})

/** The order of a council's list: taken in, in reserve, not taken in. */
export const outcomeOrder = ['ACCEPTED', 'WAITLISTED', 'REJECTED'] as const
