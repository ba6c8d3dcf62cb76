import { addDays, daysBetween, mondayOf, yearOf, type Day } from '@/lib/time'
import type { CourseCode } from './courses'
import type { DemoCohort } from './demo-cohorts'

/** Weeks before the last full week of teaching, weekday, course. */
const crowd: readonly (readonly [weeks: 0 | 1, day: 0 | 1 | 2, course: CourseCode])[] = [
  [0, 0, 'CU'], [0, 0, 'NTD'], [0, 0, 'HDND'], [0, 1, 'TKDC'], [0, 1, 'MTDT'], [0, 1, 'CU'], [0, 2, 'NTD'], [0, 1, 'DVM'],
  [1, 1, 'TKDC'],
]

/** Short classes that crowd in December, as the reports complain: planned, told to nobody, quotas still to be given. None that is too near to be told of. */
export function yearEndCohorts(today: Day): DemoCohort[] {
  const last = mondayOf(`${String(yearOf(today))}-12-22`)
  return crowd.map(([weeks, day, course], index): DemoCohort => {
    const opens = daysBetween(today, addDays(last, day - 7 * weeks))
    return {
      number: 31 + index, course, intake: 21 + index, form: 'CONCENTRATED', status: 'PLANNED', closes: opens - 7, opens,
      ends: opens + (course === 'TKDC' ? 2 : course === 'DVM' ? 5 : 4), capacity: course === 'DVM' ? 100 : 80, pool: 0, quotas: [], fill: 0, poolTaken: 0, waiting: [],
    }
  }).filter(({ opens }) => opens >= 14)
}
