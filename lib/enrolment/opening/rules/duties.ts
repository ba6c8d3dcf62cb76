import type { Day } from '../../../time'
import { allDuties, bodyOf, type Duty } from '../schema'

const before = ['ANNOUNCED', 'ENROLMENT_CLOSED']

/** Why a class in this state takes nobody into a body, or null. Committee and cell are of trainees: they begin with the opening. */
export function bodyBlocker(duty: Duty, cohortStatus: string) {
  const ofTrainees = bodyOf(duty) === 'COMMITTEE' || bodyOf(duty) === 'CELL'
  if (cohortStatus === 'RUNNING') return null
  return before.includes(cohortStatus) ? (ofTrainees ? ('class_not_opened' as const) : null) : ('class_not_open' as const)
}

/** Held by one person of a class at a time. */
export const isSingle = (duty: Duty): boolean => ['STEERING_HEAD', 'CLASS_HEAD', 'MONITOR', 'CELL_SECRETARY'].includes(duty)

/** As they are listed: body by body, the first of each at its head. */
export const orderOf = (duty: Duty): number => allDuties.indexOf(duty)

type Held = { from: Day; to: Day | null }

/** Whether a duty is held on a day; the day it ends on is the first without it. */
export const isHeldOn = ({ from, to }: Held, on: Day): boolean => from <= on && (to === null || on < to)

/** Why a duty cannot begin, or end what it follows, on a day, or null. */
export const beginBlocker = (from: Day, today: Day, followed: readonly { from: Day }[]) =>
  from > today ? ('from_in_future' as const) : followed.some((one) => one.from > from) ? ('before_present' as const) : null

/** Why a duty cannot end on a day, or null. */
export const endBlocker = ({ from, to }: Held, on: Day, today: Day) =>
  to !== null ? ('duty_over' as const) : on > today ? ('end_in_future' as const) : on < from ? ('ends_before_it_begins' as const) : null
