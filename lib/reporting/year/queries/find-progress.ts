import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { figureScopeOf } from '../policy'
import { cumulate } from '../rules'
import { cohortsOf } from '../steps'

/** Plan and actual of a year by month, running sums of twelve months, and how far its classes are. */
export type YearProgress = {
  plan: number[]; actual: number[]; classes: number; opened: number; completed: number; trainees: number; capacity: number
  seats: number; taken: number
}

type Row = { month: number; capacity: number; classes: number; opened: number; completed: number; seats: number; taken: number; trainees: number }

/**
 * Plan: the capacity of the year's classes in the month they open, cancelled ones left out. Actual: trainees enrolled
 * in these classes, in the month of their enrolment. Two parts, one statement; null for whom figures are no business.
 */
export async function findYearProgress(actor: Actor, year: number): Promise<YearProgress | null> {
  const scope = figureScopeOf(actor)
  if (!scope) return null
  const first = new Date(Date.UTC(year, 0, 1))
  const last = new Date(Date.UTC(year, 11, 31))
  const rows = await db.$queryRaw<Row[]>`
    with class as (
      select c.* from cohort c where ${cohortsOf(scope)} and c.year = ${year} and c.status <> 'CANCELLED'
    ), opening as (
      select extract(month from greatest(least(c.opens_on, ${last}::date), ${first}::date))::int as month, sum(c.capacity)::int as capacity,
        count(*)::int as classes, count(*) filter (where c.status in ('RUNNING', 'COMPLETED'))::int as opened,
        count(*) filter (where c.status = 'COMPLETED')::int as completed,
        sum(c.quota_seats)::int as seats, sum(c.quota_taken)::int as taken
      from class c group by 1
    ), enrolment as (
      select extract(month from greatest(least(t.enrolled_on, ${last}::date), ${first}::date))::int as month, count(*)::int as trainees
      from trainee t where t.cohort_id in (select id from class) group by 1
    )
    select m.month, coalesce(o.capacity, 0) as capacity, coalesce(o.classes, 0) as classes, coalesce(o.opened, 0) as opened,
      coalesce(o.completed, 0) as completed, coalesce(o.seats, 0) as seats, coalesce(o.taken, 0) as taken, coalesce(e.trainees, 0) as trainees
    from generate_series(1, 12) as m(month) left join opening o using (month) left join enrolment e using (month) order by 1`
  const sum = (pick: (row: Row) => number) => rows.reduce((total, row) => total + pick(row), 0)
  return {
    plan: cumulate(rows.map(({ capacity }) => capacity)), actual: cumulate(rows.map(({ trainees }) => trainees)),
    classes: sum(({ classes }) => classes), opened: sum(({ opened }) => opened), completed: sum(({ completed }) => completed),
    trainees: sum(({ trainees }) => trainees), capacity: sum(({ capacity }) => capacity), seats: sum(({ seats }) => seats), taken: sum(({ taken }) => taken),
  }
}
