import { yearOf } from '@/lib/time'
import { capacityOf, daysOf } from '../cohorts'
import { demoCohorts } from '../demo-cohorts'
import { pastCohorts } from '../past-cohorts'
import type { Plan } from '../plan'
import { yearEndCohorts } from '../year-end'
import { quarterOf, type Item } from './items'

/** A cohort as the plan of its year foresaw it. */
export interface Planned extends Item { trainees: number }

/** What the plans of a school's years up to today's foresaw, if each had foreseen exactly what came. */
export function plannedOf(plan: Plan, school: number): Planned[] {
  const past = pastCohorts(plan, school).map(({ course, form, year, opensOn, size }): Planned =>
    ({ year, course, form, quarter: quarterOf(opensOn), trainees: size }))
  return school === 1 ? [...past, ...presentOf(plan)] : past
}

const presentOf = ({ today }: Plan) => [...demoCohorts, ...yearEndCohorts(today)].map((cohort): Planned => {
  const { opensOn } = daysOf(cohort, today)
  return { year: yearOf(opensOn), course: cohort.course, form: cohort.form, quarter: quarterOf(opensOn), trainees: capacityOf(cohort) }
}).filter(({ year }) => year <= yearOf(today))
