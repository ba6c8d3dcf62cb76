import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dayAt } from '../../time'
import { findPerson, type ShownPerson } from '../queries/find-person'
import type { ReadKind, ReadRow } from './schema'

const SHOWN = 200

/** What is kept of oneself to be judged by, the identity number covered; null for whoever is no trainee. */
export async function findOwnFacts(actor: Actor): Promise<ShownPerson | null> {
  return actor.kind === 'trainee' ? findPerson(actor, actor.personId) : null
}

/** Who looked at oneself since there is a portal, the latest first. One statement; nothing for whoever is no trainee. */
export async function listReads(actor: Actor): Promise<ReadRow[]> {
  if (actor.kind !== 'trainee') return []
  const rows = await db.$queryRaw<{ kind: ReadKind; role: string; place: string; last: Date; days: number; reasons: string[] }[]>`
    select x.kind, r.role, coalesce(s.name, n.name, p.name, '') as place, max(e.happened_at) as last, count(distinct (e.happened_at at time zone 'Asia/Ho_Chi_Minh')::date)::int as days,
      coalesce(array_agg(distinct e.data ->> 'reason' order by e.data ->> 'reason') filter (where x.kind = 'COPY' and e.data ->> 'reason' is not null), '{}') as reasons
    from event e
    cross join lateral (select case
      when e.type = 'person.number-revealed' then 'NUMBER' when e.type = 'person.document-read' then 'DOCUMENT' when e.type in ('person.copied', 'account.copied') then 'COPY' when e.data ? 'page' then e.data ->> 'page'
      when e.data ? 'nomination' then 'NOMINATION' when e.data ? 'waiverIn' then 'WAIVER' else 'PERSON' end as kind) x
    join role_assignment r on r.id = e.role_id
    left join school s on s.id = r.school_id
    left join lateral (select m.name from agency_name m where m.agency_id = r.agency_id order by m.valid_from desc limit 1) n on true
    left join province p on p.id = r.province_id
    where e.subject_id in (${actor.personId}::uuid, ${actor.accountId}::uuid) and e.type in ('person.read', 'person.number-revealed', 'person.document-read', 'person.copied', 'account.copied')
      and e.actor_kind <> 'trainee' and e.account_id is distinct from ${actor.accountId}::uuid
    group by x.kind, r.role, coalesce(s.name, n.name, p.name, '') order by last desc, x.kind, r.role, place limit ${SHOWN}`
  return rows.map(({ last, ...row }) => ({ ...row, last: dayAt(last) }))
}
