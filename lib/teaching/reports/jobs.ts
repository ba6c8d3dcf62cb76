import 'server-only'
import type { Tx } from '../../db/client'
import { Prisma } from '../../db/generated/client'
import { transaction } from '../../db/transaction'
import { recordEvents, type DomainEvent } from '../../events/record'
import type { Job } from '../../jobs/scheduler'
import { ok } from '../../result'
import { addDays, dayAt, type Day } from '../../time'
import { items } from './steps/owed'

type Late = { cohortId: string; schoolId: string; agencyId: string | null; ordinal: number; count: number }

/** Classes that ended longer ago are no longer reminded of; their figures stay. */
const FOLLOWED_DAYS = 365

/**
 * Reminds the school of reports that should have been sent, class by class, and agencies of those they should have acknowledged, each
 * again after as many days as the term itself has. Answers how many were told. Safe to run twice, also at once.
 */
export async function remindOfReports(now: Date): Promise<number> {
  const today = dayAt(now)
  const told = await transaction(async (tx) => {
    // What was told is read from the events themselves: who runs at the same time reads them after they were written.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('remind_of_reports'))`
    const events = [...await listOverdue(tx, today), ...await listUnanswered(tx, today)].map(eventOf)
    await recordEvents(tx, 'system', events)
    return ok(events.length)
  }, {}, { timeout: 60_000 })
  return told.ok ? told.value : 0
}

const eventOf = ({ cohortId, schoolId, agencyId, ordinal, count }: Late): DomainEvent => (agencyId === null
  ? { type: 'reports.overdue', cohortId, schoolId, data: { ordinal, count } }
  : { type: 'reports.unanswered', cohortId, schoolId, agencyId, data: { ordinal, count } })

const followed = (today: Day) => Prisma.sql`c.ends_on > ${addDays(today, -FOLLOWED_DAYS)}::date`

/** Whether the same was told within the last `days`. */
const toldOf = (type: DomainEvent['type'], days: Prisma.Sql, today: Day, agency: Prisma.Sql) => Prisma.sql`
  exists (select from event e where e.subject_id = i.cohort_id and e.type = ${type} and (e.data ->> 'ordinal')::int = i.ordinal and ${agency}
    and (e.happened_at at time zone 'Asia/Ho_Chi_Minh')::date > ${today}::date - greatest(${days}, 1))`

const listOverdue = (tx: Tx, today: Day): Promise<Late[]> => tx.$queryRaw<Late[]>`
  with ${items(followed(today), today)}
  select i.cohort_id as "cohortId", i.school_id as "schoolId", null::uuid as "agencyId", i.ordinal, count(*)::int as count from item i
  where i.sent_on is null and i.due_on + i.grace < ${today}::date and not ${toldOf('reports.overdue', Prisma.sql`i.grace`, today, Prisma.sql`true`)}
  group by i.cohort_id, i.school_id, i.ordinal order by i.cohort_id, i.ordinal`

const listUnanswered = (tx: Tx, today: Day): Promise<Late[]> => tx.$queryRaw<Late[]>`
  with ${items(followed(today), today)}
  select i.cohort_id as "cohortId", i.school_id as "schoolId", i.agency_id as "agencyId", i.ordinal, count(*)::int as count from item i
  where i.status = 'SENT' and i.sent_on + i.answer < ${today}::date and not ${toldOf('reports.unanswered', Prisma.sql`i.answer`, today, Prisma.sql`e.agency_id = i.agency_id`)}
  group by i.cohort_id, i.school_id, i.agency_id, i.ordinal order by i.cohort_id, i.ordinal, i.agency_id`

export const reportJobs: readonly Job[] = [{ name: 'teaching.remind-of-reports', cron: '20 7 * * *', run: async (now) => { await remindOfReports(now) } }]
