import 'server-only'
import { seesWholeSchool, type Actor } from '../../../access/actor'
import { isHeadedBy } from '../../../access/headed'
import { isFollowedNow } from '../../../access/followed'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import type { Day } from '../../../time'
import { maySendReports, maySignReports, mayReadReportDesk, mayReviewReports, mayWriteReports } from '../policy'
import { items, termsSql } from '../steps/owed'

export const reportWork = ['REPORTS_TO_WRITE', 'REPORTS_TO_REVIEW', 'REPORTS_TO_SIGN', 'REPORTS_TO_SEND'] as const
export type ReportWork = { kind: (typeof reportWork)[number]; count: number; due: Day | null; cohortId: string; turn: number }

/** How long before the day a report becomes its writer's work; classes that ended longer ago are no longer anybody's. */
const [AHEAD_DAYS, FOLLOWED_DAYS] = [7, 365]

/** What of comment reports waits for a member of staff, with the class and turn where the first of it is. One statement. */
export async function listReportWork(actor: Actor, today: Day): Promise<ReportWork[]> {
  if (!mayReadReportDesk(actor)) return []
  const mine = seesWholeSchool(actor) ? Prisma.sql`true` : isHeadedBy(actor, Prisma.sql`c.id`)
  return db.$queryRaw<ReportWork[]>`
    with ${items(Prisma.sql`c.school_id = ${actor.schoolId}::uuid and c.ends_on > ${today}::date - ${FOLLOWED_DAYS}::int and ${mine}`, today, { writtenOnly: !mayWriteReports(actor) })},
    work as (
      select i.*, case when i.status = 'SIGNED' and ${maySendReports(actor)} then 'REPORTS_TO_SEND' when i.step = 'APPROVED' and i.status = 'DRAFTED' and ${maySignReports(actor)} then 'REPORTS_TO_SIGN'
        when i.step = 'REVIEW' and ${mayReviewReports(actor)} then 'REPORTS_TO_REVIEW'
        when (i.status = 'DUE' or i.step = 'WRITING' and i.status = 'DRAFTED') and ${mayWriteReports(actor)} and i.due_on <= ${today}::date + ${AHEAD_DAYS}::int then 'REPORTS_TO_WRITE' end as kind
      from item i
    )
    select kind, count(*)::int as count, min(due_on + grace)::text as due, (array_agg(cohort_id order by due_on, cohort_id))[1] as "cohortId", (array_agg(ordinal order by due_on, cohort_id))[1] as turn
    from work where kind is not null group by kind`
}

export type ReceivedWork = { cohortId: string; code: string; ordinal: number; count: number; due: Day }

/** What an agency has still to acknowledge (`receiptsOwedBy`), by class and turn, the earliest term first. One statement. */
export async function listReceivedWork(actor: Actor, today: Day): Promise<ReceivedWork[]> {
  if (actor.kind !== 'agency') return []
  const own = Prisma.sql`any(${[...actor.agencyIds]}::uuid[])`
  return db.$queryRaw<ReceivedWork[]>`
    select w.cohort_id as "cohortId", c.code, w.ordinal, w.count, (w.sent_on + m.answer)::text as due from (
      select r.cohort_id, r.school_id, r.ordinal, count(*)::int as count, min((r.sent_at at time zone 'Asia/Ho_Chi_Minh')::date) as sent_on from comment_report r join trainee t on t.id = r.trainee_id
      where r.status = 'SENT' and (${isFollowedNow(actor.agencyIds)} or r.recipient_id = ${own} and not exists (select from agency_handover h where h.trainee_id = t.id and h.from_id = ${own})) group by r.cohort_id, r.school_id, r.ordinal) w
    join cohort c on c.id = w.cohort_id join lateral (select ${termsSql(Prisma.sql`w.school_id`, today)}) m on true order by due, w.cohort_id limit 20`
}
