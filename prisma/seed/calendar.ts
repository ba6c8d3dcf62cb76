import { addDays, type Day } from '@/lib/time'

/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: Day) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7
/** The day itself, or the Monday after it: nothing opens on a Saturday or Sunday. */
export const workday = (day: Day) => (weekday(day) > 5 ? addDays(day, 8 - weekday(day)) : day)
/** The instant of a clock time in Việt Nam, which has had one offset since 1975. */
export const at = (day: Day, clock: string) => `${day}T${clock}:00+07:00`
/** The n-th working day after a working day. */
export const addWorkdays = (day: Day, n: number) => addDays(day, n + 2 * Math.floor((weekday(day) - 1 + n) / 5))
