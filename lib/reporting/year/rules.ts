import { dateOf, dayAt, yearOf, type Day } from '../../time'

/** There is no report of a year before its first day. */
export const hasBegun = (year: number, today: Day): boolean => year <= yearOf(today)

/** A running sum: what a month adds, on top of the months before. */
export const cumulate = (values: readonly number[]): number[] => {
  let sum = 0
  return values.map((value) => (sum += value))
}

/** Months of the year that are gone, with the part of the current one; 12 when the year is over, 0 before it begins. */
export function monthsGone(year: number, now: Date): number {
  const today = dayAt(now)
  return yearOf(today) === year ? monthsInto(today) : yearOf(today) > year ? 12 : 0
}

/** Months of its year that are gone when the day is, with the part of its own. */
export function monthsInto(today: Day): number {
  const day = dateOf(today)
  const length = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
  return day.getUTCMonth() + day.getUTCDate() / length
}

/** Plan at a point between two months, from cumulative values; `start` is the one at the beginning of the year. */
export function plannedBy(plan: readonly number[], months: number, start = 0): number {
  const full = Math.min(Math.floor(months), plan.length)
  const before = full === 0 ? start : (plan[full - 1] ?? start)
  return Math.round(before + ((plan[full] ?? before) - before) * (months - full))
}

/** A share in per cent with one decimal place, or null of nothing. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part / whole) * 1_000) / 10)
