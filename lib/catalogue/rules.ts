import type { Prisma } from '../db/generated/client'
import { dayOf, daysBetween, isDay, type Day } from '../time'

/** A place in the catalogue's order: the row it stands at, and whether the page before or after it is meant. */
export type CohortCursor = { readonly year: number; readonly opensOn: Day; readonly id: string; readonly back: boolean }

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const writeCohortCursor = ({ year, opensOn, id, back }: CohortCursor): string =>
  Buffer.from([back ? 'b' : 'f', String(year), opensOn, id].join(' ')).toString('base64url')

/** The place a cursor names, or null for a text that is none. */
export function readCohortCursor(text: string): CohortCursor | null {
  const [direction, year = '', opensOn = '', id = '', more] = Buffer.from(text, 'base64url').toString().split(' ')
  const whole = (direction === 'b' || direction === 'f') && /^\d{4}$/.test(year) && isDay(opensOn) && uuid.test(id) && more === undefined
  return whole ? { year: Number(year), opensOn, id, back: direction === 'b' } : null
}

type Duration = { amount: number; unit: string }

/** How long a class lasts. A course of months takes twice as many part-time, so its classes are measured by their own days. */
export function lengthOf(course: Duration, opensOn: Day, endsOn: Day): Duration {
  return course.unit === 'MONTH' ? { unit: 'MONTH', amount: Math.max(1, Math.round(daysBetween(opensOn, endsOn) / 30.44)) } : course
}

/** Seats nobody holds. */
export const freeSeats = ({ capacity, seatsTaken }: { capacity: number; seatsTaken: number }): number => Math.max(0, capacity - seatsTaken)

/** One line of the catalogue: figures and days, no names. */
export type CohortRow = {
  id: string; code: string; year: number; status: string; form: string; kind: string
  courseId: string; courseCode: string; courseName: string; durationAmount: number; durationUnit: string
  closesAt: string | null; opensOn: Day; endsOn: Day; capacity: number; seatsTaken: number; seatsFree: number; school: string
}

/** What a line is made of. */
export const rowFields = {
  id: true, code: true, year: true, status: true, form: true, closesAt: true, opensOn: true, endsOn: true,
  capacity: true, quotaTaken: true, poolTaken: true, school: { select: { slug: true } },
  course: { select: { id: true, code: true, name: true, kind: true, durationAmount: true, durationUnit: true } },
} satisfies Prisma.CohortSelect

/** A row of the table as a line of the catalogue. */
export function rowOf({ quotaTaken, poolTaken, school, course, ...row }: Prisma.CohortGetPayload<{ select: typeof rowFields }>): CohortRow {
  const [opensOn, endsOn] = [dayOf(row.opensOn), dayOf(row.endsOn)]
  const length = lengthOf({ amount: course.durationAmount, unit: course.durationUnit }, opensOn, endsOn)
  const seatsTaken = quotaTaken + poolTaken
  return {
    ...row, opensOn, endsOn, closesAt: row.closesAt?.toISOString() ?? null, school: school.slug, kind: course.kind,
    courseId: course.id, courseCode: course.code, courseName: course.name, durationAmount: length.amount, durationUnit: length.unit,
    seatsTaken, seatsFree: freeSeats({ capacity: row.capacity, seatsTaken }),
  }
}

/** Whether lists are taken at `now`; the deadline's own instant is still in time. */
export const takesLists = (cohort: { status: string; closesAt: string | null }, now: Date): boolean =>
  cohort.status === 'ANNOUNCED' && cohort.closesAt !== null && new Date(cohort.closesAt) >= now

export type TrackStep = { key: 'planned' | 'announced' | 'closed' | 'opened' | 'ended'; state: 'done' | 'now' | 'later' }
const trackKeys = ['planned', 'announced', 'closed', 'opened', 'ended'] as const
const reached: Readonly<Record<string, number>> = { PLANNED: 0, ANNOUNCED: 1, ENROLMENT_CLOSED: 2, RUNNING: 3, COMPLETED: 5 }

/** The line of a cohort's stages; a postponed or cancelled one stands where its list stood. */
export function trackOf(status: string): TrackStep[] {
  const now = reached[status] ?? 1
  return trackKeys.map((key, index) => ({ key, state: index < now ? 'done' : index === now ? 'now' : 'later' }))
}

export type YearParts = { carriedOver: number; opened: number; reported: number | null }

/** The sum of the parts and what the report printed, where the two differ; else null. */
export function unreconciled({ carriedOver, opened, reported }: YearParts): { sum: number; reported: number } | null {
  const sum = carriedOver + opened
  return reported !== null && reported !== sum ? { sum, reported } : null
}

/** The stage of coordination that is under way: lists while a class takes them, teaching while one runs, else the survey of needs. */
export function stageUnderWay({ open, running }: { open: number; running: number }): string {
  if (open > 0) return 'ENROLMENT'
  return running > 0 ? 'MANAGEMENT' : 'NEEDS'
}
