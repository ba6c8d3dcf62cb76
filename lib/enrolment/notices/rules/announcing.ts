import { addDays, yearOf, type Day } from '../../../time'

/** What the cohort's own row says when a notice is about to speak of it. `returnOn`: the day on which unused seats are still to return by rule. */
export type AnnouncedCohort = { code: string; status: string; opensOn: Day; leaveMissing: boolean; returnOn: Day | null }

/**
 * Why a cohort cannot stand in a notice for the first time, or null: its list was opened already, its opening is past, the Academy's
 * leave is not on record, or the rule would take its quotas away before anybody could nominate.
 */
export const announceBlocker = ({ status, opensOn, leaveMissing, returnOn }: AnnouncedCohort, today: Day) =>
  status !== 'PLANNED' ? ('cohort_not_planned' as const)
  : opensOn <= today ? ('opening_passed' as const)
  : leaveMissing ? ('leave_missing' as const)
  : returnOn !== null && returnOn <= today ? ('return_passed' as const)
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

/** What is known of an announced cohort that bears on its days. `lastLesson`: the day of the last lesson that stands in its timetable. */
export type StandingCohort = { status: string; year: number; lastLesson: Day | null; returnOn: Day | null }

/**
 * Why what was announced cannot be said otherwise now, or null: lists that are closed keep their deadline, a class that has begun keeps
 * its days, one with a timetable its opening; it opens in the year of its plan, and not before its unused seats return.
 */
export function correctionBlocker({ status, ...cohort }: StandingCohort, was: Days, is: Days, today: Day) {
  if (saysTheSame(was, is)) return null
  if (status !== 'ANNOUNCED' && status !== 'ENROLMENT_CLOSED') return 'cohort_fixed' as const
  if (status === 'ENROLMENT_CLOSED' && was.closesOn !== is.closesOn) return 'list_closed' as const
  if (was.opensOn !== is.opensOn && is.opensOn <= today) return 'opening_passed' as const
  const unmovable = movingBlocker(cohort, was, is)
  if (unmovable) return unmovable
  // A deadline that passed stands as it was; only a new one has to lie ahead.
  return daysBlocker(is, was.closesOn === is.closesOn ? addDays(is.closesOn, -1) : today)
}

/** Why a class cannot move from its days to others, or null: the same rules as for one that nobody was told of. */
function movingBlocker({ year, lastLesson, returnOn }: Omit<StandingCohort, 'status'>, was: Days, is: Days) {
  if (was.endsOn !== is.endsOn && lastLesson !== null && lastLesson > is.endsOn) return 'lessons_planned' as const
  if (was.opensOn === is.opensOn) return null
  if (yearOf(is.opensOn) !== year) return 'outside_year' as const
  if (lastLesson !== null) return 'lessons_planned' as const
  return returnOn !== null && returnOn > is.opensOn ? ('return_after_opening' as const) : null
}

/** The deadline that is proposed: halfway between notice and opening as the school's parameter counts them, never before tomorrow. */
export function proposedDeadline(opensOn: Day, noticeDays: number, today: Day): Day {
  const halfway = addDays(opensOn, -Math.floor(noticeDays / 2))
  const tomorrow = addDays(today, 1)
  const ahead = halfway > tomorrow ? halfway : tomorrow
  return ahead < opensOn ? ahead : opensOn
}
