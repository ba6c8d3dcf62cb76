import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { dateOf, dayOf, type Day } from '../../../time'
import { figureScopeOf } from '../policy'

/** The same overdue duty of one or several agencies, under an agreement in force. */
export type OverdueGroup = {
  key: string; agreementId: string; stage: string; partyId: string; party: string; debtor: string | null; title: string
  clause: number | null; dueOn: Day; total: number
}
type Row = Omit<OverdueGroup, 'dueOn'> & { dueOn: Date; all: number }

/** What is overdue under the agreements in force of the actor's scope, the oldest first, and how many duties that are in all. One statement. */
export async function listOverdue(actor: Actor, today: Day, limit: number): Promise<{ groups: OverdueGroup[]; total: number }> {
  const scope = figureScopeOf(actor)
  if (!scope) return { groups: [], total: 0 }
  const within = 'schoolId' in scope ? Prisma.sql`a.school_id = ${scope.schoolId}::uuid` : Prisma.sql`a.province_id = ${scope.provinceId}::uuid`
  const rows = await db.$queryRaw<Row[]>`
    with due as materialized (
      select o.*, a.id as agreement_id from agreement a join agreement_version v on v.agreement_id = a.id and v.status in ('IN_FORCE', 'EXPIRED')
      join obligation o on o.version_id = v.id and o.due_on < ${dateOf(today)}::date where ${within} and o.withdrawn_on is null)
    select min(o.id::text) as key, o.agreement_id as "agreementId", o.stage_code as stage, p.id as "partyId", p.label as party,
      case when count(*) = 1 then min(n.name) end as debtor, o.title, min(o.clause) as clause, o.due_on as "dueOn", count(*)::int as total,
      (sum(count(*)) over ())::int as "all"
    from due o join obligation_states(array(select id from due)) s on s.id = o.id and s.open
    join agreement_party p on p.id = o.party_id
    left join agency_name n on n.agency_id = o.agency_id and o.due_on between n.valid_from and coalesce(n.valid_to, 'infinity')
    group by o.agreement_id, o.stage_code, p.id, p.label, o.title, o.due_on
    order by o.due_on, 1 limit ${limit}`
  return { groups: rows.map(({ dueOn, all: _, ...row }) => ({ ...row, dueOn: dayOf(dueOn) })), total: rows[0]?.all ?? 0 }
}
