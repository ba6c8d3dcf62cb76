import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { mayReadDesk } from '../policy'

export type HistoryEntry = {
  id: string; type: string; happenedAt: Date; data: unknown; actorKind: string; who: string | null; role: string | null
  subject: string | null; subjectName: string | null; agency: string | null
}

const LIMIT = 100

/** What happened to a cohort, its quotas and its nominations, newest first. One statement; the cohort has been found visible. */
export const listCohortHistory = async (actor: Actor, cohortId: string): Promise<HistoryEntry[]> => {
  if (!mayReadDesk(actor)) return []
  return db.$queryRaw<HistoryEntry[]>`
    select e.id, e.type, e.happened_at as "happenedAt", e.data, e.actor_kind as "actorKind", a.display_name as who, r.role,
      n.id as subject, p.full_name as "subjectName", m.name as agency
    from event e
    left join account a on a.id = e.account_id left join role_assignment r on r.id = e.role_id
    left join nomination n on n.id = e.subject_id and e.subject_kind = 'nomination' left join person p on p.id = n.person_id
    left join agency_name m on m.agency_id = e.agency_id and current_date between m.valid_from and coalesce(m.valid_to, 'infinity')
    where e.school_id = ${actor.schoolId}::uuid
      and e.subject_id in (select ${cohortId}::uuid union all select id from nomination where cohort_id = ${cohortId}::uuid)
    order by e.happened_at desc, e.id desc limit ${LIMIT}`
}

/** What happened to one nomination, newest first; the nomination has been found visible. */
export const listFileHistory = async (actor: Actor, nominationId: string): Promise<HistoryEntry[]> => {
  if (!mayReadDesk(actor)) return []
  return db.$queryRaw<HistoryEntry[]>`
    select e.id, e.type, e.happened_at as "happenedAt", e.data, e.actor_kind as "actorKind", a.display_name as who, r.role,
      null::uuid as subject, null as "subjectName", null as agency
    from event e left join account a on a.id = e.account_id left join role_assignment r on r.id = e.role_id
    where e.subject_id = ${nominationId}::uuid and e.school_id = ${actor.schoolId}::uuid
    order by e.happened_at desc, e.id desc limit ${LIMIT}`
}
