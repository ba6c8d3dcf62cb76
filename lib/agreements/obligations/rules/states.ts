import { addDays, type Day } from '../../../time'
import { soonUntil } from '../../rules'
import type { DutyState } from '../schema'

/** What the view obligation_state derives, with the day it is due. */
export type DutyFact = { dueOn: Day; doneOn: Day | null; late: boolean; applies: boolean; waits: boolean; withdrawnOn: Day | null }

/** What a duty is on a day. On the due day itself it is still in time, and what was done on it is not late. */
export function dutyStateOf({ dueOn, doneOn, late, applies, waits, withdrawnOn }: DutyFact, today: Day): DutyState {
  if (doneOn !== null) return late ? 'doneLate' : 'done'
  if (withdrawnOn !== null) return 'withdrawn'
  if (!applies) return 'notApplicable'
  if (waits) return 'waiting'
  return dueOn < today ? 'overdue' : dueOn <= soonUntil(today) ? 'soon' : 'later'
}

export const isOpenDuty = (state: DutyState): boolean => state === 'overdue' || state === 'soon' || state === 'later'

/** Twelve months of a calendar: from the first day of this month to the last of the eleventh after it. */
export function calendarSpan(today: Day): { from: Day; to: Day } {
  const from = `${today.slice(0, 7)}-01`
  return { from, to: addDays(`${Number(today.slice(0, 4)) + 1}-${today.slice(5, 7)}-01`, -1) }
}

/** The months of that calendar, as 2027-03. */
export function calendarMonths(today: Day): string[] {
  const first = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1
  return Array.from({ length: 12 }, (_, index) => `${Math.floor((first + index) / 12)}-${String(((first + index) % 12) + 1).padStart(2, '0')}`)
}
