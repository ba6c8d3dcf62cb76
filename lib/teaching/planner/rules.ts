import { instantAt, type Day } from '../../time'
import type { Half } from './schema'

/** The hours of a half-day: when its lessons begin and end. */
export const hoursOf = {
  MORNING: ['07:30', '11:30'], AFTERNOON: ['14:00', '17:30'], EVENING: ['18:30', '21:00'],
} as const satisfies Record<Half, readonly [string, string]>

/** When a lesson of a half-day begins and ends. */
export const timesOf = (day: Day, half: Half) => {
  const [starts, ends] = hoursOf[half]
  return { startsAt: instantAt(day, starts), endsAt: instantAt(day, ends) }
}

/** Why a day is outside a class's course, or null. */
export const lessonDayBlocker = (day: Day, cohort: { opensOn: Day; endsOn: Day }) =>
  day < cohort.opensOn || day > cohort.endsOn ? ('day_outside_cohort' as const) : null
