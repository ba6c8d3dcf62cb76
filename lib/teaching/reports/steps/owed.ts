import 'server-only'
import { Prisma } from '../../../db/generated/client'
import type { Db, Tx } from '../../../db/client'
import type { Day } from '../../../time'
import type { Terms } from '../rules/states'

/** Trainees of whom a report is due: who left the class is no longer reported on. */
export const reportedOn = Prisma.sql`('STUDYING', 'COMPLETED')`

/** The value of a parameter at the school `schoolId` names, in force on a day: the school's own before the general one. */
const inForce = (code: string, schoolId: Prisma.Sql, on: Prisma.Sql) => Prisma.sql`
  (select p.value from (select value, valid_from, true as own from school_parameter own_value where own_value.school_id = ${schoolId} and own_value.code = ${code}
    union all select value, valid_from, false from planning_parameter general_value where general_value.code = ${code}) p
  where p.valid_from <= ${on} order by p.own desc, p.valid_from desc limit 1)`

/**
 * What classes owe, as a table expression `owed(cohort_id, school_id, ordinal, total, due_on, provisional)`, of training courses that
 * were opened (`where` is about `cohort c`). The k-th of n is due on the day by which k parts of n of the periods of the course are
 * taught, as the published timetable has it; what the timetable does not reach yet is reckoned by the calendar of the class, and provisional.
 */
export const owed = (where: Prisma.Sql): Prisma.Sql => Prisma.sql`
  class as (
    select c.id, c.school_id, c.course_id, c.opens_on, c.ends_on, ${inForce('REPORTS_PER_COURSE', Prisma.sql`c.school_id`, Prisma.sql`c.opens_on`)} as total
    from cohort c join course k on k.id = c.course_id where k.kind = 'TRAINING' and c.status in ('RUNNING', 'COMPLETED') and ${where}
  ), taught as (
    select l.cohort_id, l.day, sum(sum(l.periods)) over (partition by l.cohort_id order by l.day) as periods
    from lesson l where l.cohort_id in (select id from class) and l.status = 'PUBLISHED' group by l.cohort_id, l.day
  ), whole as (
    select class.*, greatest((select sum(m.periods) from module m where m.course_id = class.course_id), (select max(t.periods) from taught t where t.cohort_id = class.id)) as periods
    from class where total is not null
  ), owed as (
    select w.id as cohort_id, w.school_id, o.ordinal, w.total, coalesce(r.day, w.opens_on + (w.ends_on - w.opens_on) * o.ordinal / w.total) as due_on, r.day is null as provisional
    from whole w cross join lateral generate_series(1, w.total) o(ordinal)
    left join lateral (select min(t.day) as day from taught t where t.cohort_id = w.id and t.periods * w.total >= w.periods * o.ordinal) r on true
  )`

export type Turn = { ordinal: number; total: number; dueOn: Day; provisional: boolean }

/** When the reports of one class are due; none for a course without reports. One statement. */
export const readTurns = (tx: Tx | Db, cohortId: string): Promise<Turn[]> => tx.$queryRaw<Turn[]>`
  with ${owed(Prisma.sql`c.id = ${cohortId}::uuid`)} select ordinal, total, due_on::text as "dueOn", provisional from owed order by ordinal`

/** The terms of a school on a day, as an expression of `school` rows. */
export const termsSql = (schoolId: Prisma.Sql, today: Day): Prisma.Sql => Prisma.sql`
  coalesce(${inForce('REPORT_GRACE_DAYS', schoolId, Prisma.sql`${today}::date`)}, 0) as grace, coalesce(${inForce('REPORT_ANSWER_DAYS', schoolId, Prisma.sql`${today}::date`)}, 0) as answer`

/** The same with the terms that the school has today. One statement. */
export async function readTurnsWithTerms(tx: Tx | Db, { id, schoolId }: { id: string; schoolId: string }, today: Day): Promise<{ turns: Turn[]; terms: Terms }> {
  const rows = await tx.$queryRaw<(Omit<Turn, 'ordinal'> & Terms & { ordinal: number | null })[]>`
    with ${owed(Prisma.sql`c.id = ${id}::uuid`)}, terms as (select ${termsSql(Prisma.sql`${schoolId}::uuid`, today)})
    select o.ordinal, o.total, o.due_on::text as "dueOn", o.provisional, m.grace, m.answer from terms m left join owed o on true order by o.ordinal`
  const [{ grace, answer } = { grace: 0, answer: 0 }] = rows
  return { terms: { grace, answer }, turns: rows.flatMap(({ ordinal, total, dueOn, provisional }) => (ordinal === null ? [] : [{ ordinal, total, dueOn, provisional }])) }
}

/**
 * One row for each report that classes owe, written or not, as a table expression `item`; `where` is about `cohort c`. Of an agency count
 * those it was sent, else those about its people.
 */
export const items = (where: Prisma.Sql, today: Day): Prisma.Sql => Prisma.sql`
  ${owed(where)},
  terms as (select s.id, ${termsSql(Prisma.sql`s.id`, today)} from school s where s.id in (select school_id from owed)),
  item as (
    select o.cohort_id, o.school_id, o.ordinal, o.total, o.due_on as turn_due, o.provisional, coalesce(r.recipient_id, t.agency_id) as agency_id, coalesce(r.status, 'DUE') as status,
      r.step, coalesce(r.due_on, o.due_on) as due_on, (r.sent_at at time zone 'Asia/Ho_Chi_Minh')::date as sent_on, m.grace, m.answer
    from owed o join terms m on m.id = o.school_id join trainee t on t.cohort_id = o.cohort_id left join comment_report r on r.trainee_id = t.id and r.ordinal = o.ordinal
    where t.status in ${reportedOn} or r.id is not null
  )`
