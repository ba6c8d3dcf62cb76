import { addDays, dateOf, isDay, mondayOf, type Day } from '../time'

/** The Monday of the week that an address names; this week if it names none. */
export const weekNamed = (wished: unknown, today: Day): Day => mondayOf(typeof wished === 'string' && isDay(wished) && inReach(wished) ? wished : today)

// Nobody studies outside of these years, and the days around them stay days of four-digit years.
const inReach = (day: Day) => day >= '1990-01-08' && day <= '2199-12-24'

export const daysOfWeek = (monday: Day): Day[] => Array.from({ length: 7 }, (_, index) => addDays(monday, index))

/** Changed after it was published, and still held. */
export const isChanged = (lesson: { status: string; revision: number }): boolean => lesson.status === 'PUBLISHED' && lesson.revision > 0

/** The lessons that are not as they were published. */
export const changedOf = (lessons: readonly { id: string; status: string; revision: number }[]): string[] => lessons.filter((lesson) => isChanged(lesson)).map(({ id }) => id)

export const isCancelled = (lesson: { status: string }): boolean => lesson.status === 'CANCELLED'

/** The day's number without a leading zero, as a calendar prints it. */
export const dayNumber = (day: Day): string => String(dateOf(day).getUTCDate())
export const monthNumber = (day: Day): number => dateOf(day).getUTCMonth() + 1
