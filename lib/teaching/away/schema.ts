import { z } from 'zod'
import type { Day } from '../../time'

/** Posts that lead or manage, as an agency states them of its people. */
export const leadingPosts = ['COMMUNE_LEADER', 'CIVIL_DEPUTY_DIVISION', 'MILITARY', 'POLICE', 'SOE'] as const

/** `ENROLLED` is in the class; the others are sent to it, and may still not go. */
export type AwayState = 'ENROLLED' | 'ACCEPTED' | 'SUBMITTED' | 'RETURNED'
export type Span = { from: Day; /** The last day; null: open. */ to: Day | null }

/** Somebody of an agency in one class: from which day, to which last day, and when the studies rested. */
export type AwayPerson = { personId: string; name: string; leads: boolean; cohortId: string; state: AwayState; span: Span; rests: readonly Span[] }
/** A class with the days of its published timetable, in half-days; `until`: the last of them, null where nothing is published. */
export type AwayCohort = { id: string; code: string; course: string; opensOn: Day; endsOn: Day; until: Day | null; days: readonly { day: Day; halves: number }[] }

/** Of one class in one week. `halves` null: nothing is published for that week yet, the dates of the class are all that is known. */
export type AwayClass = { cohortId: string; code: string; course: string; halves: number | null; people: readonly { personId: string; name: string; state: AwayState; halves: number | null }[] }
export type AwayWeek = { monday: Day; number: number; marked: boolean; total: number; leaders: number; unsure: number; classes: readonly AwayClass[] }

/** Half-days of one lesson of a class that people of the agency are in. */
export type AwayLesson = {
  id: string; code: string; course: string; startsAt: string; endsAt: string; cancelled: boolean; updatedAt: string
  /** Rises with every change of the lesson and of who is in the class. */
  revision: number
  /** How many of the agency's are away for it. */
  away: number
}

/** Another class in which somebody is in some weeks of the class asked for. */
export type AwayClash = { cohortId: string; code: string; course: string; from: Day; to: Day; weeks: number; unsure: boolean }

/** What an address names; what it cannot mean is left out. */
export const awayQuery = z.object({
  quarter: z.string().regex(/^20\d\d-Q[1-4]$/).optional().catch(undefined), cohort: z.uuid().optional().catch(undefined),
})
