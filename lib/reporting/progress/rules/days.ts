import { addDays, yearOf, type Day } from '../../../time'

/** The day of the year nearest to today: today itself, 31 December of a year that is over, 1 January of one to come. */
export function nearestDay(year: number, today: Day): Day {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  if (today < first) return first
  return today > last ? last : today
}

/** The last day of the year that is over by today; the day before the year where none is. */
export function lastDayOver(year: number, today: Day): Day {
  const nearest = nearestDay(year, today)
  return nearest < today ? nearest : addDays(nearest, -1)
}

/** How many quarters of its year are over when the day is. */
export function quartersOver(day: Day): number {
  const next = addDays(day, 1)
  return yearOf(next) > yearOf(day) ? 4 : Math.floor((Number(next.slice(5, 7)) - 1) / 3)
}
