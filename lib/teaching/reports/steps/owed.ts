import 'server-only'
import { Prisma } from '../../../db/generated/client'
import type { Db, Tx } from '../../../db/client'
import type { Day } from '../../../time'
import type { Terms } from '../rules/states'

/** Trainees of whom a report is due: who left the class is no longer reported on. */
export const reportedOn = Prisma.sql`('STUDYING', 'COMPLETED')`

/**
 * What classes owe, as a table expression `owed(cohort_id, school_id, ordinal, total, due_on, provisional)`; `where` is about `cohort c`.
 * The database function `report_turns` has the rule of the days: duties of agreements fall due by it too.
 */
export const owed = (where: Prisma.Sql): Prisma.Sql => Prisma.sql`
  owed as (select * from report_turns(array(select c.id from cohort c where ${where})))`

export type Turn = { ordinal: number; total: number; dueOn: Day; provisional: boolean }

/** When the reports of one class are due; none for a course without reports. One statement. */
export const readTurns = (tx: Tx | Db, cohortId: string): Promise<Turn[]> => tx.$queryRaw<Turn[]>`
  with ${owed(Prisma.sql`c.id = ${cohortId}::uuid`)} select ordinal, total, due_on::text as "dueOn", provisional from owed order by ordinal`

/** The terms of a school on a day, as an expression of `school` rows. */
export const termsSql = (schoolId: Prisma.Sql, today: Day): Prisma.Sql => Prisma.sql`
  coalesce(parameter_on(${schoolId}, 'REPORT_GRACE_DAYS', ${today}::date), 0) as grace, coalesce(parameter_on(${schoolId}, 'REPORT_ANSWER_DAYS', ${today}::date), 0) as answer`

/** The same with the terms that the school has today. One statement. */
export async function readTurnsWithTerms(tx: Tx | Db, { id, schoolId }: { id: string; schoolId: string }, today: Day): Promise<{ turns: Turn[]; terms: Terms }> {
  const rows = await tx.$queryRaw<(Omit<Turn, 'ordinal'> & Terms & { ordinal: number | null })[]>`
    with ${owed(Prisma.sql`c.id = ${id}::uuid`)}, terms as (select ${termsSql(Prisma.sql`${schoolId}::uuid`, today)})
    select o.ordinal, o.total, o.due_on::text as "dueOn", o.provisional, m.grace, m.answer from terms m left join owed o on true order by o.ordinal`
  const [{ grace, answer } = { grace: 0, answer: 0 }] = rows
  return { terms: { grace, answer }, turns: rows.flatMap(({ ordinal, total, dueOn, provisional }) => (ordinal === null ? [] : [{ ordinal, total, dueOn, provisional }])) }
}

/** Of which agency a report `r` about the trainee `t` counts, with its follower `f`. */
export const counted = Prisma.sql`coalesce(case when r.status = 'ACKNOWLEDGED' or f.agency_id = t.agency_id then r.recipient_id end, f.agency_id)`

/**
 * One row for each report that classes owe, written or not, as a table expression `item`; `where` is about `cohort c`. Of an agency count
 * those it was sent, else those about its people; what waits for its receipt goes with the trainee who is handed on. The follower is looked up for
 * each trainee: joined, the database would make the list of everybody's first. `writtenOnly`: without those that nobody has begun.
 */
export const items = (where: Prisma.Sql, today: Day, { writtenOnly = false } = {}): Prisma.Sql => Prisma.sql`
  ${owed(where)},
  terms as (select s.id, ${termsSql(Prisma.sql`s.id`, today)} from school s where s.id in (select school_id from owed)),
  item as (
    select o.cohort_id, o.school_id, o.ordinal, o.total, o.due_on as turn_due, o.provisional, (select ${counted} from trainee_follower f where f.trainee_id = t.id) as agency_id,
      coalesce(r.status, 'DUE') as status, r.step, coalesce(r.due_on, o.due_on) as due_on, (r.sent_at at time zone 'Asia/Ho_Chi_Minh')::date as sent_on, m.grace, m.answer
    from owed o join terms m on m.id = o.school_id join trainee t on t.cohort_id = o.cohort_id
    ${writtenOnly ? Prisma.empty : Prisma.sql`left`} join comment_report r on r.trainee_id = t.id and r.cohort_id = o.cohort_id and r.ordinal = o.ordinal
    where t.status in ${reportedOn} or r.id is not null
  )`
