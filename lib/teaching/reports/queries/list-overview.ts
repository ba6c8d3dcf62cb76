import 'server-only'
import type { Actor, ProvinceActor, SchoolActor } from '../../../access/actor'
import { isHeadedBy } from '../../../access/headed'
import { seesWholeSchool } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import type { Day } from '../../../time'
import { mayReadReportFigures } from '../policy'
import { counted, items, owed, reportedOn } from '../steps/owed'
import { nameOn } from '../steps/recipients'

/** How many reports of one turn of a class, or of one agency, stand where. `due`: the day has come; `overdue`: should have been sent; `unanswered`: should have been acknowledged. */
export type Figures = { due: number; drafted: number; signed: number; sent: number; acknowledged: number; overdue: number; unanswered: number; late: number }
export type TurnFigures = Figures & { cohortId: string; code: string; school: string; ordinal: number; total: number; dueOn: Day; provisional: boolean; trainees: number }
export type AgencyFigures = Figures & { agencyId: string; agency: string }
/** `perCourse`: how many reports the first class owes; `verified`: whether every parameter behind the figures was compared with its paper. */
export type Overview = { turns: TurnFigures[]; agencies: AgencyFigures[]; sum: Figures; terms: { perCourse: number; verified: boolean } | null }

/** Classes that were in session in a year. */
const inYear = (year: number): Prisma.Sql => Prisma.sql`c.opens_on <= make_date(${year}::int, 12, 31) and c.ends_on >= make_date(${year}::int, 1, 1)`

const none: Figures = { due: 0, drafted: 0, signed: 0, sent: 0, acknowledged: 0, overdue: 0, unanswered: 0, late: 0 }
const keys = ['due', 'drafted', 'signed', 'sent', 'acknowledged', 'overdue', 'unanswered', 'late'] as const

/** Classes of which an actor reads figures, as a condition on `cohort c`. */
function within(actor: SchoolActor | ProvinceActor): Prisma.Sql {
  if (actor.kind === 'province') return Prisma.sql`exists (select from school s where s.id = c.school_id and s.province_id = ${actor.provinceId}::uuid)`
  const own = Prisma.sql`c.school_id = ${actor.schoolId}::uuid`
  return seesWholeSchool(actor) ? own : Prisma.sql`${own} and ${isHeadedBy(actor, Prisma.sql`c.id`)}`
}

const counts = (today: Day): Prisma.Sql => Prisma.sql`
  count(*) filter (where i.due_on <= ${today}::date)::int as due, count(*) filter (where i.status = 'DRAFTED')::int as drafted, count(*) filter (where i.status = 'SIGNED')::int as signed,
  count(*) filter (where i.status in ('SENT', 'ACKNOWLEDGED'))::int as sent, count(*) filter (where i.status = 'ACKNOWLEDGED')::int as acknowledged,
  count(*) filter (where i.sent_on is null and i.due_on + i.grace < ${today}::date)::int as overdue,
  count(*) filter (where i.status = 'SENT' and i.sent_on + i.answer < ${today}::date)::int as unanswered,
  count(*) filter (where i.sent_on > i.due_on + i.grace)::int as late`

/** What is due, sent, acknowledged and late in the classes of a year, turn by turn and agency by agency, the most overdue first. Three statements. */
export async function findReportOverview(actor: Actor, year: number, today: Day): Promise<Overview> {
  if (!mayReadReportFigures(actor)) return { turns: [], agencies: [], sum: none, terms: null }
  const owing = items(Prisma.sql`${inYear(year)} and ${within(actor)}`, today)
  const [verified, turns, agencies] = await Promise.all([
    areVerified(actor, today),
    db.$queryRaw<TurnFigures[]>`
      with ${owing}
      select i.cohort_id as "cohortId", c.code, s.name as school, i.ordinal, i.total, i.turn_due::text as "dueOn", i.provisional, count(*)::int as trainees, ${counts(today)}
      from item i join cohort c on c.id = i.cohort_id join school s on s.id = i.school_id
      group by i.cohort_id, c.code, s.name, i.ordinal, i.total, i.turn_due, i.provisional order by overdue desc, i.turn_due, c.code, i.ordinal limit 500`,
    db.$queryRaw<AgencyFigures[]>`
      with ${owing}, summed as (select i.agency_id, ${counts(today)} from item i group by i.agency_id)
      select n.* from (select f.*, f.agency_id as "agencyId", ${nameOn(Prisma.sql`f.agency_id`, Prisma.sql`${today}::date`)} as agency from summed f where f.due > 0 or f.sent > 0) n
      order by n.overdue desc, n.unanswered desc, n.agency collate "vi-x-icu", n.agency_id limit 500`,
  ])
  const sum = turns.reduce((total, one) => ({ ...total, ...Object.fromEntries(keys.map((key) => [key, total[key] + one[key]])) }), none)
  return { turns, agencies: agencies.map((one) => ({ agencyId: one.agencyId, agency: one.agency, ...pick(one) })), sum, terms: turns[0] ? { perCourse: turns[0].total, verified } : null }
}

/** Whether what is in force today at the school, or in general for the province, was compared with its paper. */
async function areVerified(actor: SchoolActor | ProvinceActor, today: Day): Promise<boolean> {
  const [row] = await db.$queryRaw<{ verified: boolean }[]>`
    select coalesce(bool_and(verified), false) as verified from (
      select distinct on (code) code, verified from (
        select code, valid_from, verified, true as own from school_parameter where school_id = ${actor.kind === 'school' ? actor.schoolId : null}::uuid
        union all select code, valid_from, verified, false from planning_parameter) p
      where code in ('REPORTS_PER_COURSE', 'REPORT_GRACE_DAYS', 'REPORT_ANSWER_DAYS') and valid_from <= ${today}::date order by code, own desc, valid_from desc) latest`
  return row?.verified ?? false
}

const pick = (of: Figures): Figures => ({
  due: of.due, drafted: of.drafted, signed: of.signed, sent: of.sent, acknowledged: of.acknowledged, overdue: of.overdue, unanswered: of.unanswered, late: of.late,
})

export type OwedReport = { cohortId: string; traineeId: string; agencyId: string; ordinal: number; total: number; dueOn: Day; reportId: string | null; status: string; sentOn: Day | null; acknowledgedOn: Day | null }

/** What a class owes each agency, report by report, for whoever follows up what was agreed: due, sent and received, turn by turn. One statement. */
export async function listOwedReports(actor: Actor, cohortId: string): Promise<OwedReport[]> {
  if (!mayReadReportFigures(actor)) return []
  return db.$queryRaw<OwedReport[]>`
    with ${owed(Prisma.sql`c.id = ${cohortId}::uuid and ${within(actor)}`)}
    select o.cohort_id as "cohortId", t.id as "traineeId", ${counted} as "agencyId", o.ordinal, o.total, coalesce(r.due_on, o.due_on)::text as "dueOn", r.id as "reportId",
      coalesce(r.status, 'DUE') as status, (r.sent_at at time zone 'Asia/Ho_Chi_Minh')::date::text as "sentOn", (r.acknowledged_at at time zone 'Asia/Ho_Chi_Minh')::date::text as "acknowledgedOn"
    from owed o join trainee t on t.cohort_id = o.cohort_id join trainee_follower f on f.trainee_id = t.id left join comment_report r on r.trainee_id = t.id and r.ordinal = o.ordinal
    where t.status in ${reportedOn} or r.id is not null order by o.ordinal, t.name_key, t.id`
}
