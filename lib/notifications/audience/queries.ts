import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { mayReadDrafts } from '../../enrolment/notices/policy'

export type ToldAgency = { id: string; name: string; people: number; read: number }

/** Which agencies, under the names of that day, were told of a notice of the own school when it was last issued, and how many of their people have read it. One statement. */
export async function listToldAgencies(actor: Actor, noticeId: string): Promise<ToldAgency[]> {
  if (!mayReadDrafts(actor)) return []
  return db.$queryRaw<ToldAgency[]>`
    with last as (
      select id, happened_at from event where subject_kind = 'notice' and subject_id = ${noticeId}::uuid and school_id = ${actor.schoolId}::uuid
        and type in ('notice.issued', 'notice.corrected') order by id desc limit 1)
    select a.id, m.name, count(distinct t.account_id)::int as people, count(distinct t.account_id) filter (where t.read_at is not null)::int as read
    from last join notification t on t.event_id = last.id join role_assignment r on r.account_id = t.account_id and r.role = 'NOMINATOR' and r.valid_from <= last.happened_at and (r.valid_to is null or r.valid_to > last.happened_at)
    join agency a on a.id = r.agency_id
    cross join lateral (select coalesce(agency_name_on(a.id, (last.happened_at at time zone 'Asia/Ho_Chi_Minh')::date), a.code) as name) m
    group by a.id, m.name order by m.name collate "vi-x-icu", a.id`
}
