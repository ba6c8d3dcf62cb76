import { z } from 'zod'
import type { Day } from '../../time'

/** What a trainee must have for graduation, in the order in which a council goes through it. */
export const conditionCodes = ['ATTENDANCE', 'MARKS', 'CONDUCT', 'DISCIPLINE'] as const
export type ConditionCode = (typeof conditionCodes)[number]
export const conditionOutcomes = ['MET', 'NOT_MET', 'UNKNOWN'] as const
export type ConditionOutcome = (typeof conditionOutcomes)[number]

/** From high to low. */
export const ranks = ['EXCELLENT', 'GOOD', 'FAIR', 'AVERAGE'] as const
export type Rank = (typeof ranks)[number]
export const rankOf = (stored: string | null): Rank | null => ranks.find((one) => one === stored) ?? null

/** One condition as it was judged: with the figures its sentence names, where the limit is written, and whether anybody compared it with that paper. */
const condition = z.object({
  code: z.enum(conditionCodes), outcome: z.enum(conditionOutcomes), values: z.record(z.string(), z.union([z.string(), z.number()])), source: z.string(), verified: z.boolean(),
})
export type Condition = z.output<typeof condition>
export const storedConditions = z.array(condition)

/** What is known of a trainee at the end of a course; null: the portal knows nothing of it. Marks are in hundredths. */
export type ReviewFacts = {
  /** Periods of the whole course, of them those missed with leave or without, and those held of which there is no roll. */
  absence: { absent: number; unrolled: number; periods: number } | null
  marks: { wanted: number; missing: number; failed: number; average: number | null } | null
  /** Of 100 points, as the council of conduct decided. */
  conduct: number | null
  /** Numbers of the disciplinary decisions in force. */
  disciplines: readonly string[]
}

/** What other rooms know of the trainees of a class. `marked`: the course has a scheme of marks. */
export type Known = {
  marked: boolean
  results: ReadonlyMap<string, { marks: NonNullable<ReviewFacts['marks']>; conduct: number | null }>
  absences: ReadonlyMap<string, { absent: number; periods: number }>
}

export type ReviewRow = {
  traineeId: string; name: string; birthDate: Day; agency: string
  facts: ReviewFacts; conditions: readonly Condition[]; average: number | null; rank: Rank | null; standing: Standing
}
/** Ready: every condition is met. Open: something is not known. Failing: something is not met. */
export const standings = ['READY', 'OPEN', 'FAILING'] as const
export type Standing = (typeof standings)[number]

/** Filters of the review as they stand in an address. */
export const reviewFilter = z.object({ show: z.enum(['all', ...standings]).catch('all') })
export const reviewParams = z.object({ id: z.uuid() })
