import { unreconciled } from '../../../catalogue/rules'
import type { Day } from '../../../time'
import type { Figures } from './figures'

/**
 * A version of a school's plan as it counts on a day: in force; approved only later, and used because none was before;
 * not approved yet.
 */
export type PlanVersion = {
  version: number; status: string; decisionNumber: string | null; decidedOn: Day | null; scenario: string; standing: 'IN_FORCE' | 'APPROVED_LATER' | 'NOT_APPROVED'
}

export function standingOf(version: { status: string; decidedOn: Day | null }, asOf: Day): PlanVersion['standing'] {
  if (version.status !== 'APPROVED' && version.status !== 'SUPERSEDED') return 'NOT_APPROVED'
  return version.decidedOn !== null && version.decidedOn <= asOf ? 'IN_FORCE' : 'APPROVED_LATER'
}

/** Training cohorts as the year's report printed them. */
export type Reported = { on: Day; cohorts: number }
export type Check = { carriedOver: number; new: number; sum: number; reported: number; reportedOn: Day }

/** Where the report printed another total than the parts give; null before its day, for it speaks of the year up to then. */
export function checkOf(training: Figures, reported: Reported | null, asOf: Day): Check | null {
  if (!reported || asOf < reported.on) return null
  const [carriedOver, opened] = [training.carriedOver.cohorts.actual, training.new.cohorts.actual]
  const differs = unreconciled({ carriedOver, opened, reported: reported.cohorts })
  return differs && { carriedOver, new: opened, ...differs, reportedOn: reported.on }
}
