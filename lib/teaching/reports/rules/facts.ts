import { conductOf } from '../../conduct/rules'
import type { StudyLimits } from '../../marks/rules/limits'
import { courseResult } from '../../marks/rules/results'
import { kindOf, outcomeOf } from '../../marks/schema'
import type { ReportFacts } from './sheet'

/** What is stored of a trainee's study up to a day. `called`: the periods of the lessons of which a roll was taken. */
export type Known = {
  lessons: number; periods: number; rolls: number; called: number; late: number; excused: number; unexcused: number; absentPeriods: number
  marks: readonly { componentId: string; attempt: number; outcome: string; value: number | null }[]; points: Partial<Record<string, number>> | null
  components: readonly { id: string; kind: string; name: string; weight: number }[]
}
/** The figures that stand beside what is said of a trainee. */
export function factsOf({ lessons, periods, rolls, called, late, excused, unexcused, absentPeriods, components, ...known }: Known, { marks: { pass }, thresholds, conduct }: Pick<StudyLimits, 'marks' | 'thresholds' | 'conduct'>): ReportFacts {
  const result = courseResult(components.map((one) => ({ ...one, kind: kindOf(one.kind) })), known.marks.map((one) => ({ ...one, outcome: outcomeOf(one.outcome) })), { pass, thresholds })
  const marks = result.components.flatMap(({ name, value }) => (value === null ? [] : [{ name, mark: value }]))
  const judged = conductOf(known.points, conduct)
  return {
    lessons, periods,
    // Without a roll nobody knows who was there.
    attendance: rolls > 0 ? { late, excused, unexcused, absentPeriods, heldPeriods: called } : null,
    marks: marks.length > 0 ? marks : null, average: result.average, conduct: judged ? { points: judged.points, rank: judged.class } : null,
  }
}
