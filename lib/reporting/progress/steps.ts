import 'server-only'
import { Prisma } from '../../db/generated/client'
import type { Day } from '../../time'
import type { ProgressScope } from './policy'

/** The figures of a year as of a day of it; `school` narrows a province to one of its schools. */
export type Wanted = { scope: ProgressScope; year: number; asOf: Day; school?: string | undefined }

export const firstOf = ({ year }: Pick<Wanted, 'year'>): Prisma.Sql => Prisma.sql`${`${year}-01-01`}::date`
const lastOf = ({ year }: Pick<Wanted, 'year'>): Prisma.Sql => Prisma.sql`${`${year}-12-31`}::date`
export const dayIn = ({ asOf }: Pick<Wanted, 'asOf'>): Prisma.Sql => Prisma.sql`${asOf}::date`
/** The end of the day in Việt Nam: what happened later is not known yet. */
const endIn = ({ asOf }: Wanted): Prisma.Sql => Prisma.sql`(${asOf}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`

/** Schools of the scope, as a condition on `school s`. */
export const ofScope = ({ scope, school }: Wanted): Prisma.Sql => {
  const within = 'schoolId' in scope.schools ? Prisma.sql`s.id = ${scope.schools.schoolId}::uuid` : Prisma.sql`s.province_id = ${scope.schools.provinceId}::uuid`
  return school === undefined ? within : Prisma.sql`${within} and s.slug = ${school}`
}
const schoolIds = (wanted: Wanted): Prisma.Sql => Prisma.sql`select s.id from school s where ${ofScope(wanted)}`

/**
 * The version of each school's plan that counts on the day, of `annual_plan p`, as a lateral table: the latest one decided by then,
 * else the first that was approved later, else the latest one that is not approved.
 */
export const versionInForce = (wanted: Wanted): Prisma.Sql => Prisma.sql`(
  select v.* from (
    select w.*, case when w.status not in ('APPROVED', 'SUPERSEDED') then 2 when w.decided_on <= ${dayIn(wanted)} then 0 else 1 end as rank
    from plan_version w where w.plan_id = p.id and w.status in (${Prisma.join([...wanted.scope.versions])})) v
  order by v.rank, case v.rank when 1 then v.number else -v.number end limit 1)`

/** The scenario of `annual_plan p` that was in use at the end of the day: the one that the next switch left, else today's. */
export const scenarioOn = (wanted: Wanted): Prisma.Sql => Prisma.sql`coalesce((
  select e.data->>'from' from event e
  where e.subject_id = p.id and e.subject_kind = 'plan' and e.type = 'plan.scenario-switched' and e.happened_at >= ${endIn(wanted)}
  order by e.happened_at, e.id limit 1), p.scenario)`

/** Lines of the plans in force, in the scenario in use on the day, with course and kind. */
export const linesInForce = (wanted: Wanted): Prisma.Sql => Prisma.sql`
  select l.item_id, l.quarter, l.cohorts, l.trainees, i.course_id, i.form, k.name as course, k.kind, s.id as school_id, s.name as school
  from school s join annual_plan p on p.school_id = s.id and p.year = ${wanted.year}
  cross join lateral ${versionInForce(wanted)} v
  join plan_line l on l.version_id = v.id and l.scenario = ${scenarioOn(wanted)}
  join plan_item i on i.id = l.item_id join course k on k.id = i.course_id
  where ${ofScope(wanted)}`

/** The day on which `cohort c` was open: its opening day, or that of the decision where it came later. */
export const openedOn = Prisma.sql`greatest(c.opens_on, c.opening_decision_on)`
const openedBy = (wanted: Wanted): Prisma.Sql => Prisma.sql`c.status in ('RUNNING', 'COMPLETED') and ${openedOn} <= ${dayIn(wanted)}`

/** Cohorts that ran in the year by the day, as conditions on `cohort c`: those carried over into it and those that opened in it. */
export const ranByDay = (wanted: Wanted): Prisma.Sql => Prisma.sql`
  c.school_id in (${schoolIds(wanted)}) and ${openedBy(wanted)} and c.opens_on <= ${dayIn(wanted)} and c.ends_on >= ${firstOf(wanted)}`

/**
 * The day from which `nomination n` in `opening o` counts no longer. It expires after the deadline for its papers, or, while waiting,
 * when the cohort opens.
 */
const goneOn = Prisma.sql`case n.status
  when 'EXPIRED' then coalesce(n.return_deadline + 1, o.decided_on)
  when 'WITHDRAWN' then coalesce((n.decided_at at time zone 'Asia/Ho_Chi_Minh')::date, '-infinity')
  when 'REJECTED' then coalesce((n.decided_at at time zone 'Asia/Ho_Chi_Minh')::date, '-infinity')
  else 'infinity' end`

/**
 * Seats of the cohorts that open in the year, cancelled ones left out, a row for each cohort and agency as of the day: what the agency
 * asked for last, its quota (what it was before the next step, where one followed), how many people it had sent who were not refused,
 * taken back or expired by then, and who was enrolled in cohorts that had opened and has completed. `known` is a condition on
 * `cohort c` and its `school l`: which cohorts exist for the reader.
 */
export const seatsByDay = (wanted: Wanted, agencyIds: readonly string[] | null, known: Prisma.Sql): Prisma.Sql => {
  const end = endIn(wanted)
  const own = (table: Prisma.Sql) => (agencyIds ? Prisma.sql`and ${table}.agency_id in (${Prisma.join(agencyIds.map((id) => Prisma.sql`${id}::uuid`))})` : Prisma.empty)
  return Prisma.sql`
    with opening as (
      select c.id, ${openedBy(wanted)} as opened, coalesce(c.opening_decision_on, c.opens_on) as decided_on from cohort c join school l on l.id = c.school_id
      where ${known} and c.school_id in (${schoolIds(wanted)}) and c.opens_on between ${firstOf(wanted)} and ${lastOf(wanted)} and c.status <> 'CANCELLED'
    ), seats as (
      select q.cohort_id, q.agency_id, 0 as asked, coalesce(later.before, q.seats) as assigned, 0 as nominated, 0 as enrolled, 0 as completed
      from opening o join quota q on q.cohort_id = o.id ${own(Prisma.sql`q`)}
      left join (
        select distinct on (x.cohort_id, x.agency_id) x.cohort_id, x.agency_id, x.before from quota_step x
        where x.cohort_id in (select id from opening) and x.kind in ('ASSIGNED', 'ADJUSTED', 'RETURNED') and x.happened_at >= ${end}
        order by x.cohort_id, x.agency_id, x.id) later on later.cohort_id = q.cohort_id and later.agency_id = q.agency_id
      union all
      select * from (
        select distinct on (x.cohort_id, x.agency_id) x.cohort_id, x.agency_id, x.seats, 0, 0, 0, 0 from opening o join quota_step x on x.cohort_id = o.id
        where x.kind = 'ASKED' and x.happened_at < ${end} ${own(Prisma.sql`x`)} order by x.cohort_id, x.agency_id, x.id desc) asked
      union all
      select n.cohort_id, n.agency_id, 0, 0, count(distinct n.person_id), 0, 0 from opening o join nomination n on n.cohort_id = o.id
      where n.status <> 'DRAFT' and n.submitted_at < ${end} and ${goneOn} > ${dayIn(wanted)} ${own(Prisma.sql`n`)} group by 1, 2
      union all
      select t.cohort_id, t.agency_id, 0, 0, 0, count(*), count(*) filter (where t.completed_on <= ${dayIn(wanted)})
      from opening o join trainee t on t.cohort_id = o.id
      where o.opened and t.enrolled_on <= ${dayIn(wanted)} ${own(Prisma.sql`t`)} group by 1, 2
    )`
}

/** The sums over `seats`. */
export const seatSums = Prisma.sql`
  sum(x.asked)::int as asked, sum(x.assigned)::int as assigned, sum(x.nominated)::int as nominated, sum(x.enrolled)::int as enrolled, sum(x.completed)::int as completed`

/** The name of `agency g` that was valid on the day, or its last one. */
export const nameOnDay = (wanted: Wanted): Prisma.Sql => Prisma.sql`(
  select n.name from agency_name n where n.agency_id = g.id
  order by ${dayIn(wanted)} between n.valid_from and coalesce(n.valid_to, 'infinity') desc, n.valid_from desc limit 1)`
