import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { todaySql } from '../../db/today'
import { mayReadDrafts } from '../../enrolment/notices/policy'

export type ToldAgency = { id: string; name: string; people: number; read: number }

/** Which agencies were told of a notice of the own school when it was last issued, and how many of their people have read it. One statement. */
export async function listToldAgencies(actor: Actor, noticeId: string): Promise<ToldAgency[]> {
  if (!mayReadDrafts(actor)) return []
  return db.$queryRaw<ToldAgency[]>`
    with last as (
      select id from event where subject_kind = 'notice' and subject_id = ${noticeId}::uuid and school_id = ${actor.schoolId}::uuid
        and type in ('notice.issued', 'notice.corrected') order by id desc limit 1)
    select a.id, coalesce(m.name, a.code) as name, count(distinct t.account_id)::int as people, count(distinct t.account_id) filter (where t.read_at is not null)::int as read
    from last join notification t on t.event_id = last.id join role_assignment r on r.account_id = t.account_id and r.role = 'NOMINATOR'
    join agency a on a.id = r.agency_id left join agency_name m on m.agency_id = a.id and ${todaySql} between m.valid_from and coalesce(m.valid_to, 'infinity')
    group by a.id, m.name order by m.name collate "vi-x-icu", a.id`
}
