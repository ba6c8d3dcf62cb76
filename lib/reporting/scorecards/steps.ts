import 'server-only'
import { Prisma } from '../../db/generated/client'
import type { Day } from '../../time'
import { nearestDay } from '../progress/rules/days'
import { cohortsOf, seatsGiven } from '../year/steps'
import type { CardScope } from './policy'
import { measures, type Measure } from './schema'

const sql = Prisma.sql
type Place = { scope: CardScope; year: number; today: Day }
const first = ({ year }: Place) => sql`${`${year}-01-01`}::date`
const last = ({ year }: Place) => sql`${`${year}-12-31`}::date`
const until = ({ year, today }: Place) => sql`${nearestDay(year, today)}::date`
/** Before today, also of a year that is over: what was due or asked near its end counts once its time has run out. */
const past = (day: Prisma.Sql, { today }: Place) => sql`${day} < ${today}::date`
const local = (instant: Prisma.Sql) => sql`(${instant} at time zone 'Asia/Ho_Chi_Minh')::date`
const cohort = sql`c.id::text as key, c.opens_on as "on", c.code as title, k.name as detail`
const opening = (place: Place) => sql`${cohortsOf(place.scope.schools)} and c.opens_on between ${first(place)} and ${last(place)} and c.status not in ('PLANNED', 'CANCELLED')`
const agreements = ({ scope: { schools } }: Place) => ('schoolId' in schools ? sql`a.school_id = ${schools.schoolId}::uuid` : sql`a.province_id = ${schools.provinceId}::uuid`)

/** Of classes whose list no longer takes names. */
const listClosed = (place: Place) => sql`${opening(place)} and (c.status in ('RUNNING', 'COMPLETED') or ${past(local(sql`c.closes_at`), place)})`

/**
 * What each measure counts: rows of an agency with what there was (`total`), how much of it counts (`counted`), and days where they matter.
 * What can still be done in time is no shortcoming: it counts once it is done, or once its time has run out.
 */
const rowsOf: Readonly<Record<Measure, (place: Place) => Prisma.Sql>> = {
  quota: (p) => sql`select q.agency_id, ${cohort}, ${seatsGiven} as total, q.taken as counted, null::int as days
    from quota q join cohort c on c.id = q.cohort_id join course k on k.id = c.course_id where ${listClosed(p)}`,
  quality: (p) => sql`select n.agency_id, ${cohort}, 1 as total,
      (n.status in ('RETURNED', 'REJECTED') or exists (select from event e where e.subject_kind = 'nomination' and e.subject_id = n.id and e.type = 'nomination.returned'))::int as counted, null::int as days
    from nomination n join cohort c on c.id = n.cohort_id join course k on k.id = c.course_id where ${opening(p)} and n.status <> 'DRAFT'`,
  punctual: (p) => sql`select q.agency_id, ${cohort}, 1 as total,
      exists (select from nomination n where n.cohort_id = q.cohort_id and n.agency_id = q.agency_id and n.status <> 'DRAFT' and n.submitted_at <= c.closes_at)::int as counted, null::int as days
    from quota q join cohort c on c.id = q.cohort_id join course k on k.id = c.course_id where ${listClosed(p)} and ${seatsGiven} > 0`,
  // Whoever took a trainee over owes the receipt that is still missing; a receipt is of the agency that gave it.
  reports: (p) => sql`select case when r.acknowledged_at is not null then coalesce(r.acknowledged_for, r.recipient_id) else agency_now(case when f.agency_id = t.agency_id then r.recipient_id else f.agency_id end, ${p.today}::date) end as agency_id, ${cohort}, 1 as total, (r.acknowledged_at is not null)::int as counted, ${local(sql`r.acknowledged_at`)} - ${local(sql`r.sent_at`)} as days
    from comment_report r join trainee t on t.id = r.trainee_id join trainee_follower f on f.trainee_id = t.id join cohort c on c.id = r.cohort_id join course k on k.id = c.course_id cross join lateral (select coalesce(parameter_on(c.school_id, 'REPORT_ANSWER_DAYS', ${p.today}::date), 0) as answer) m
    where ${cohortsOf(p.scope.schools)} and r.recipient_id is not null and ${local(sql`r.sent_at`)} between ${first(p)} and ${until(p)}
      and (r.acknowledged_at is not null or ${past(sql`${local(sql`r.sent_at`)} + m.answer`, p)})`,
  evaluations: (p) => sql`select i.agency_id, r.id::text as key, r.opens_on as "on", c.code as title, m.title as detail, 1 as total, i.answered::int as counted, null::int as days
    from evaluation_round r join evaluation_invitation i on i.round_id = r.id join cohort c on c.id = r.cohort_id join evaluation_template m on m.id = r.template_id
    where ${cohortsOf(p.scope.schools)} and i.respondent in ('AGENCY', 'MANAGER') and r.opens_on between ${first(p)} and ${until(p)}
      and (i.answered or ${past(sql`r.closes_on`, p)})`,
  obligations: (p) => sql`select coalesce(o.agency_id, y.agency_id) as agency_id, o.id::text as key, o.due_on as "on", o.title, coalesce(c.code, '') as detail, 1 as total,
      (s.done and not s.late)::int as counted, null::int as days
    from obligation o join obligation_state s on s.id = o.id and s.applies and not s.waits join agreement_version v on v.id = o.version_id and v.status not in ('DRAFT', 'PROPOSED')
    join agreement a on a.id = v.agreement_id join agreement_party y on y.id = o.party_id left join cohort c on c.id = o.cohort_id
    where ${agreements(p)} and coalesce(o.agency_id, y.agency_id) is not null and o.due_on between ${first(p)} and ${until(p)}
      and (s.done or ${past(sql`o.due_on`, p)})`,
}

/** The rows behind one number of a card, one for each class, round or duty. */
export const listed = (measure: Measure, place: Place, agencyId: string): Prisma.Sql => sql`
  select x.key, x."on", x.title, x.detail, sum(x.total)::int as total, sum(x.counted)::int as counted from (${rowsOf[measure](place)}) x
  where x.agency_id = ${agencyId}::uuid group by x.key, x."on", x.title, x.detail`

/** Every number of every agency in a year: (agency_id, measure, total, counted, days, rows). The same rows as `listed`. */
export const counted = (place: Place): Prisma.Sql => Prisma.join(measures.map((measure) => sql`
  select x.agency_id, ${measure}::text as measure, sum(x.total)::int as total, sum(x.counted)::int as counted, count(distinct x.key)::int as rows,
    percentile_cont(0.5) within group (order by x.days)::float8 as days from (${rowsOf[measure](place)}) x group by 1`), ' union all ')
