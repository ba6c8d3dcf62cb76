import { addDays, type Day } from '../../../time'

/** What the cohort's own row says when a notice is about to speak of it. */
export type AnnouncedCohort = { code: string; status: string; opensOn: Day; leaveMissing: boolean }

/** Why a cohort cannot stand in a notice for the first time, or null: its list was opened already, its opening is past, the Academy's leave is not on record. */
export const announceBlocker = ({ status, opensOn, leaveMissing }: AnnouncedCohort, today: Day) =>
  status !== 'PLANNED' ? ('cohort_not_planned' as const)
  : opensOn <= today ? ('opening_passed' as const)
  : leaveMissing ? ('leave_missing' as const)
  : null

/** Why a line's days do not do, or null. A deadline may be today's in no new line: whoever reads the notice tomorrow must still have a day. */
export const daysBlocker = ({ closesOn, opensOn, endsOn }: { closesOn: Day; opensOn: Day; endsOn: Day }, today: Day) =>
  closesOn <= today ? ('deadline_not_ahead' as const)
  : closesOn > opensOn ? ('deadline_after_opening' as const)
  : endsOn < opensOn ? ('ends_before_opening' as const)
  : null

type Days = { closesOn: Day; opensOn: Day; endsOn: Day; venue: string }

/** Whether two versions give a cohort the same days and place. */
export const saysTheSame = (was: Days, is: Days): boolean =>
  was.closesOn === is.closesOn && was.opensOn === is.opensOn && was.endsOn === is.endsOn && was.venue === is.venue

/** Why what was announced cannot be said otherwise now, or null: lists that are closed keep their deadline, a class that has begun keeps its days. */
export function correctionBlocker(status: string, was: Days, is: Days, today: Day) {
  if (saysTheSame(was, is)) return null
  if (status !== 'ANNOUNCED' && status !== 'ENROLMENT_CLOSED') return 'cohort_fixed' as const
  if (status === 'ENROLMENT_CLOSED' && was.closesOn !== is.closesOn) return 'list_closed' as const
  if (was.opensOn !== is.opensOn && is.opensOn <= today) return 'opening_passed' as const
  // A deadline that passed stands as it was; only a new one has to lie ahead.
  return daysBlocker(is, was.closesOn === is.closesOn ? addDays(is.closesOn, -1) : today)
}

/** The deadline that is proposed: halfway between notice and opening as the school's parameter counts them, never before tomorrow. */
export function proposedDeadline(opensOn: Day, noticeDays: number, today: Day): Day {
  const halfway = addDays(opensOn, -Math.floor(noticeDays / 2))
  const tomorrow = addDays(today, 1)
  const ahead = halfway > tomorrow ? halfway : tomorrow
  return ahead < opensOn ? ahead : opensOn
}
