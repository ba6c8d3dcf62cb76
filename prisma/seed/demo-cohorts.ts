import type { CourseCode } from './courses'

export interface DemoCohort {
  number: number
  course: CourseCode
  /** Printed in the cohort's code. */
  intake: number
  form: 'CONCENTRATED' | 'NON_CONCENTRATED'
  status: 'PLANNED' | 'ANNOUNCED' | 'ENROLMENT_CLOSED' | 'RUNNING' | 'COMPLETED' | 'POSTPONED' | 'CANCELLED'
  /** Days from today. */
  closes: number
  opens: number
  ends: number
  capacity: number
  /** Seats beyond the capacity that nobody was given yet. */
  reserve?: number
  pool: number
  /** Agencies with a quota of their own making: [agency, seats, taken]. The rest of the seats is shared among the others. */
  quotas: readonly (readonly [agency: number, seats: number, taken: number])[]
  /** Which share of the others' seats is taken. */
  fill: number
  poolTaken: number
  /** Agencies that wait, in order. */
  waiting: readonly number[]
}

const short = { form: 'CONCENTRATED', pool: 0, quotas: [], fill: 0.9, poolTaken: 0, waiting: [] } as const

/** The cohorts of this year. Offsets are in days, so that every day of the year shows all of it. */
export const demoCohorts: readonly DemoCohort[] = [
  { ...short, number: 1, course: 'TC', intake: 10, status: 'RUNNING', closes: -60, opens: -40, ends: 140, capacity: 50, pool: 2,
    quotas: [[1, 4, 4], [2, 3, 3]], fill: 0.93 },
  { ...short, number: 2, course: 'TC', intake: 11, form: 'NON_CONCENTRATED', status: 'RUNNING', closes: -140, opens: -120,
    ends: 245, capacity: 65, pool: 3, quotas: [[1, 5, 5], [2, 4, 4]], fill: 0.97, poolTaken: 2 },
  { ...short, number: 3, course: 'CV', intake: 1, status: 'RUNNING', closes: -21, opens: -8, ends: 20, capacity: 70,
    quotas: [[1, 4, 4], [2, 3, 2], [17, 3, 3]] },
  { ...short, number: 4, course: 'DVM', intake: 3, status: 'RUNNING', closes: -16, opens: -9, ends: 12, capacity: 90,
    quotas: [[1, 8, 8], [2, 6, 5]] },
  { ...short, number: 5, course: 'TC', intake: 12, form: 'NON_CONCENTRATED', status: 'ANNOUNCED', closes: 25, opens: 49,
    ends: 414, capacity: 65, pool: 5, quotas: [[1, 5, 5], [2, 5, 3], [4, 5, 5], [11, 5, 5]], fill: 0.6, poolTaken: 5,
    waiting: [1, 4] },
  { ...short, number: 6, course: 'TC', intake: 13, status: 'ANNOUNCED', closes: 30, opens: 56, ends: 236, capacity: 50, pool: 5,
    quotas: [[1, 3, 1], [2, 3, 2]], fill: 0.55 },
  { ...short, number: 7, course: 'CU', intake: 4, status: 'ANNOUNCED', closes: 11, opens: 18, ends: 22, capacity: 80,
    quotas: [[1, 6, 4], [2, 5, 5]], fill: 0.9 },
  { ...short, number: 8, course: 'HDND', intake: 2, status: 'ANNOUNCED', closes: 18, opens: 27, ends: 31, capacity: 80,
    pool: 10, quotas: [[1, 8, 6], [2, 6, 6]], fill: 1, poolTaken: 10, waiting: [2, 3, 2] },
  { ...short, number: 9, course: 'CV', intake: 2, status: 'ANNOUNCED', closes: 23, opens: 37, ends: 65, capacity: 70, pool: 6,
    quotas: [[1, 4, 0], [2, 4, 1]], fill: 0.5 },
  { ...short, number: 10, course: 'DVM', intake: 4, status: 'ANNOUNCED', closes: 5, opens: 14, ends: 28, capacity: 120,
    pool: 40, quotas: [[1, 6, 3], [2, 6, 6]], fill: 0.8, poolTaken: 12 },
  { ...short, number: 11, course: 'LDP', intake: 2, status: 'ANNOUNCED', closes: 38, opens: 52, ends: 80, capacity: 60, reserve: 6, pool: 4,
    quotas: [[1, 3, 0], [2, 3, 0]], fill: 0.25 },
  { ...short, number: 12, course: 'MTDT', intake: 2, status: 'ENROLMENT_CLOSED', closes: -3, opens: 6, ends: 10, capacity: 70,
    quotas: [[1, 4, 4], [2, 4, 4]], fill: 0.86 },
  { ...short, number: 13, course: 'CVC', intake: 1, status: 'PLANNED', closes: 60, opens: 75, ends: 117, capacity: 60,
    quotas: [[1, 3, 0], [2, 3, 0]], fill: 0 },
  { ...short, number: 14, course: 'DT4', intake: 2, status: 'PLANNED', closes: 78, opens: 90, ends: 94, capacity: 100,
    quotas: [[1, 5, 0], [2, 5, 0]], fill: 0 },
  { ...short, number: 15, course: 'TC', intake: 14, form: 'NON_CONCENTRATED', status: 'PLANNED', closes: 95, opens: 110,
    ends: 475, capacity: 65, pool: 5, quotas: [[1, 4, 0], [2, 4, 0]], fill: 0 },
  { ...short, number: 16, course: 'TKDC', intake: 1, status: 'POSTPONED', closes: -10, opens: 21, ends: 23, capacity: 90,
    quotas: [[1, 6, 3], [2, 6, 2]], fill: 0.4 },
  { ...short, number: 17, course: 'NTD', intake: 2, status: 'CANCELLED', closes: -20, opens: -12, ends: -8, capacity: 80,
    quotas: [[1, 5, 0], [2, 5, 0]], fill: 0 },
  { ...short, number: 18, course: 'TC', intake: 6, status: 'COMPLETED', closes: -575, opens: -555, ends: -375, capacity: 50,
    quotas: [[1, 3, 3], [2, 3, 3]], fill: 0.95 },
  { ...short, number: 19, course: 'LDP', intake: 1, status: 'COMPLETED', closes: -235, opens: -218, ends: -190, capacity: 55,
    quotas: [[1, 3, 3], [2, 3, 3]], fill: 0.95 },
  { ...short, number: 20, course: 'CU', intake: 3, status: 'COMPLETED', closes: -34, opens: -25, ends: -20, capacity: 80,
    quotas: [[1, 6, 6], [2, 5, 5]], fill: 0.95 },
  { ...short, number: 21, course: 'TC', intake: 8, status: 'COMPLETED', closes: -390, opens: -370, ends: -188, capacity: 50,
    pool: 2, quotas: [[1, 3, 3], [2, 3, 3]], fill: 0.95 },
  { ...short, number: 22, course: 'HDND', intake: 1, status: 'COMPLETED', closes: -70, opens: -60, ends: -56, capacity: 85,
    quotas: [[1, 8, 8], [2, 6, 6]], fill: 0.95 },
]

/** A finished class with everything of it in the portal: timetable, rolls, marks, and the comment reports that went out. */
export const reportedCohort = 21

/** The cohorts that one notice opened; its number is made of the first. Earlier classes have a paper that the portal does not know. */
export const noticeGroups: readonly (readonly number[])[] = [[1], [2], [3, 4], [5, 6], [7, 8], [9, 11], [10, 12]]
/** A notice that is being written. */
export const noticeDraft: readonly number[] = [13, 15]
