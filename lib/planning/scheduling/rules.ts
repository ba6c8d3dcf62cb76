import { searchKey } from '../../text'
import { addDays, dateOf, dayOf, type Day } from '../../time'
import type { StudyForm } from '../schema'
import { NUMBER, type SchedulingInput } from './schema'

/** What a line of the plan says of its cohorts, and how many were made. */
export type LineToSchedule = { year: number; quarter: number; cohorts: number; trainees: number; made: number; /** Of the cohorts made, together. */ capacityMade: number; form: StudyForm; duration: Duration }
export type Duration = { amount: number; unit: string }

/** First and last day of a quarter. */
export function daysOfQuarter(year: number, quarter: number): { from: Day; to: Day } {
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}-01`
  return { from: month(quarter * 3 - 2), to: quarter === 4 ? `${year}-12-31` : addDays(month(quarter * 3 + 1), -1) }
}

/** The last day of a class that opens on a day. Weeks, where given, are those of a part-time class. */
export function endOfClass(opensOn: Day, { amount, unit }: Duration, weeks?: number): Day {
  if (weeks !== undefined) return addDays(opensOn, weeks * 7 - 1)
  if (unit === 'MONTH') return addDays(monthsLater(opensOn, amount), -1)
  return addDays(opensOn, (unit === 'WEEK' ? amount * 7 : amount) - 1)
}

/** The same day of a later month, or its last one: six months after 31 August is 28 February. */
function monthsLater(day: Day, months: number): Day {
  const date = dateOf(day)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0))
  return dayOf(new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date.getUTCDate(), last.getUTCDate()))))
}

export type NewCohort = { code: string; opensOn: Day; endsOn: Day; capacity: number; poolSeats: number }

/** The cohorts that a wish makes of a line, one after the other; numbers keep the width in which the first one was typed. */
export function cohortsOf(wish: SchedulingInput, { form, duration }: Pick<LineToSchedule, 'form' | 'duration'>): NewCohort[] {
  const weeks = form === 'NON_CONCENTRATED' ? wish.weeks : undefined
  return Array.from({ length: wish.count }, (_, index) => {
    const opensOn = addDays(wish.firstOn, index * wish.daysBetween)
    const number = String(Number(wish.firstNumber) + index).padStart(wish.firstNumber.length, '0')
    return { code: wish.codePattern.replace(NUMBER, number), opensOn, endsOn: endOfClass(opensOn, duration, weeks), capacity: wish.capacity, poolSeats: wish.poolSeats }
  })
}

/** The capacity that each of so many more cohorts may have: they share what those made leave of the line's trainees. The line's own class size is never too much. */
const largestClass = (count: number, { cohorts, trainees, capacityMade }: LineToSchedule): number =>
  Math.max(Math.ceil(trainees / cohorts), Math.ceil((trainees - capacityMade) / count))

/** Why cohorts cannot be made so, with the field that is to be mended; null if they can. */
export function schedulingBlocker(wish: SchedulingInput, line: LineToSchedule, today: Day) {
  const left = line.cohorts - line.made
  const { from, to } = daysOfQuarter(line.year, line.quarter)
  if (left <= 0) return { error: 'all_scheduled', details: {} } as const
  if (wish.count > left) return { error: 'more_than_planned', details: { field: 'count', left } } as const
  const lastOn = addDays(wish.firstOn, (wish.count - 1) * wish.daysBetween)
  if (wish.firstOn < from || wish.firstOn > to) return { error: 'outside_quarter', details: { field: 'firstOn', quarter: line.quarter } } as const
  if (wish.firstOn < today) return { error: 'opens_in_past', details: { field: 'firstOn' } } as const
  if (lastOn > to) return { error: 'later_quarter', details: { field: 'daysBetween', quarter: line.quarter } } as const
  const most = largestClass(wish.count, line)
  if (wish.capacity > most) return { error: 'capacity_above_plan', details: { field: 'capacity', most, trainees: line.trainees } } as const
  return wish.poolSeats > wish.capacity ? ({ error: 'pool_above_capacity', details: { field: 'poolSeats', capacity: wish.capacity } } as const) : null
}

/** The pattern of the next codes and their first number, after the course's last code: its year is the plan's, its last other number runs on. */
export function nextCodes(last: { code: string; year: number } | null, course: { code: string }, year: number): { pattern: string; firstNumber: string } {
  const renewed = last?.code.replace(String(last.year), String(year)) ?? ''
  const numbers = [...renewed.matchAll(/\d+/g)].filter(([digits]) => digits !== String(year) && digits.length <= 4)
  const found = numbers.at(-1)
  if (!found) return { pattern: `${course.code}.${NUMBER}`, firstNumber: '01' }
  const [digits] = found
  const pattern = renewed.slice(0, found.index) + NUMBER + renewed.slice(found.index + digits.length)
  return { pattern, firstNumber: String(Number(digits) + 1).padStart(digits.length, '0') }
}

/** What a form proposes: the rest of the line, spread over what is left of its quarter, from the first Monday that can be. */
export function usualSchedule({ year, quarter, cohorts, trainees, made }: Omit<LineToSchedule, 'form' | 'duration' | 'capacityMade'>, today: Day) {
  const count = Math.max(1, cohorts - made)
  const { from, to } = daysOfQuarter(year, quarter)
  const first = firstMonday(from > today ? from : today)
  const days = Math.max(0, (Date.parse(to) - Date.parse(first)) / 86_400_000)
  const apart = Math.floor(days / count)
  return { count, firstOn: first, daysBetween: apart >= 7 ? Math.min(28, apart - (apart % 7)) : apart, capacity: Math.ceil(trainees / cohorts) }
}

const firstMonday = (day: Day): Day => addDays(day, (8 - dateOf(day).getUTCDay()) % 7)

/** How long a class of the course lasts, in whole weeks. */
export const weeksOf = ({ amount, unit }: Duration): number => Math.ceil(unit === 'DAY' ? amount / 7 : unit === 'WEEK' ? amount : amount * 52 / 12)

/** What a class is found by: its code and its course, without marks. */
export const searchTextOf = (code: string, course: string): string => searchKey(`${code} ${course}`)
