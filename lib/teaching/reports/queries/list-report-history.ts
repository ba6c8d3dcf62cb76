import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { mayReadReportDesk, reportsVisibleTo } from '../policy'
import { nameOn } from '../steps/recipients'

export type ReportEvent = { id: string; type: string; at: Date; by: string | null; role: string | null; agency: string | null; former: string | null; note: string | null; number: string | null; reason: string | null }

/** What became of a report, newest first. Outside of the school only from the sending on, without who tried and may not. One statement after the check. */
export async function listReportHistory(actor: Actor, id: string): Promise<ReportEvent[]> {
  if ((await db.commentReport.count({ where: { AND: [{ id }, reportsVisibleTo(actor)] } })) === 0) return []
  const outside = Prisma.sql`and e.type in ('report.signed', 'report.sent', 'report.acknowledged', 'report.answered')`
  const day = Prisma.sql`(e.happened_at at time zone 'Asia/Ho_Chi_Minh')::date`
  return db.$queryRaw<ReportEvent[]>`
    select e.id, e.type, e.happened_at as at, a.display_name as by, r.role, case when e.agency_id is not null then ${nameOn(Prisma.sql`e.agency_id`, day)} end as agency,
      case when e.data ->> 'succeeded' <> '' then ${nameOn(Prisma.sql`(e.data ->> 'succeeded')::uuid`, day)} end as former,
      e.data ->> 'note' as note, e.data ->> 'number' as number, e.data ->> 'reason' as reason
    from event e left join account a on a.id = e.account_id left join role_assignment r on r.id = e.role_id
    where e.subject_id = ${id}::uuid and e.subject_kind = 'report' ${mayReadReportDesk(actor) ? Prisma.empty : outside} order by e.id desc limit 100`
}
