import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { todaySql } from '../../../db/today'
import { eventFacts, type HistoryEntry } from '../../queries/list-history'
import { mayReadDesk } from '../policy'
import { deskOf } from '../steps'

export type CohortEntry = HistoryEntry & { name: string | null; agency: string | null }

const LIMIT = 100

/** What happened to a cohort, its quotas and its nominations, newest first; nothing of a cohort the actor does not work with. One statement. */
export async function listCohortHistory(actor: Actor, cohortId: string): Promise<CohortEntry[]> {
  if (!mayReadDesk(actor)) return []
  const rows = await db.$queryRaw<(Omit<CohortEntry, 'at' | 'data'> & { at: Date; data: unknown })[]>`
    select e.id, e.type, e.happened_at as at, e.data, e.actor_kind as "actorKind", a.display_name as by, r.role, p.full_name as name, m.name as agency
    from event e
    left join account a on a.id = e.account_id left join role_assignment r on r.id = e.role_id
    left join nomination n on n.id = e.subject_id and e.subject_kind = 'nomination' left join person p on p.id = n.person_id
    left join agency_name m on m.agency_id = e.agency_id and ${todaySql} between m.valid_from and coalesce(m.valid_to, 'infinity')
    where e.school_id = ${actor.schoolId}::uuid and ${deskOf(actor, Prisma.sql`${cohortId}::uuid`)}
      and e.subject_id in (select ${cohortId}::uuid union all select id from nomination where cohort_id = ${cohortId}::uuid)
    order by e.happened_at desc, e.id desc limit ${LIMIT}`
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), data: eventFacts.parse(row.data) }))
}
