import { instantAt, type Day } from '../../time'
import type { Clash, Placed } from './schema'
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

/** What is past was seen by people as it stood: a published lesson of a day that is over, or that goes to one, moves only with a reason. */
export const pastNeedsReason = (lesson: { status: string; day: Day }, to: Day, today: Day): boolean =>
  lesson.status === 'PUBLISHED' && (lesson.day < today || to < today)

/** A class that is over, or never was, has a timetable that does not change any more. */
export const cohortBlocker = (status: string) => (status === 'COMPLETED' || status === 'CANCELLED' ? ('cohort_not_planned' as const) : null)

/** Room and lecturer are in one place at a time, whatever the reason; the rest is for the office to weigh. */
export const isBlocking = ({ kind }: Pick<Clash, 'kind'>): boolean => kind === 'ROOM' || kind === 'LECTURER'

const overlap = (a: Placed, b: Placed) => a.startsAt < b.endsAt && b.startsAt < a.endsAt

/** Clashes among lessons that are about to be placed together. */
export function clashesAmong(placed: readonly Placed[]): Clash[] {
  return placed.flatMap((one, index) => placed.slice(index + 1).filter((other) => overlap(one, other)).flatMap((other): Clash[] => {
    const about = { lesson: one.id, other: { id: other.id, title: other.title, day: other.day, half: other.half, code: other.code }, count: null }
    const lecturers = one.lecturers.filter(({ id }) => other.lecturers.some((same) => same.id === id))
    return [
      ...(one.roomId !== null && one.roomId === other.roomId ? [{ ...about, kind: 'ROOM' as const, name: one.room }] : []),
      ...lecturers.map(({ name }) => ({ ...about, kind: 'LECTURER' as const, name })),
      ...(one.cohortId === other.cohortId ? [{ ...about, kind: 'COHORT' as const, name: one.code }] : []),
    ]
  }))
}
