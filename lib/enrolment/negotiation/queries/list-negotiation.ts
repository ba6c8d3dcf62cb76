import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { todaySql } from '../../../db/today'
import { mayReadNegotiations } from '../policy'
import { stepKindOf, type StepKind } from '../schema'
import { negotiatedSql } from '../steps'

/**
 * One agency in one class: the last step of the talk (unused seats that return are none: a wish stays open), what it asked, what the
 * school answered to that, what was assigned (null: nothing yet), and what became of it. `taken` sit on the quota, `pool` on the open pool; `nominated` counts whoever was sent and not refused or taken back.
 */
export type NegotiatedQuota = {
  agencyId: string; name: string; last: StepKind | null; asked: number | null; countered: number | null; assigned: number | null
  taken: number; pool: number; waiting: number; nominated: number; enrolled: number; completed: number
}

/** Every agency with a quota, a step or people in the class, by name; nothing for whom it is no business. One statement. */
export async function listNegotiation(actor: Actor, cohortId: string): Promise<NegotiatedQuota[]> {
  return mayReadNegotiations(actor) ? read(actor, cohortId, Prisma.sql`true`) : []
}

/** The same of one agency, which may have nothing yet; null for a class or an agency that is none of the actor's. */
export async function findNegotiated(actor: Actor, { cohortId, agencyId }: { cohortId: string; agencyId: string }): Promise<NegotiatedQuota | null> {
  const own = actor.kind === 'agency' ? actor.agencyIds.includes(agencyId) : mayReadNegotiations(actor)
  return own ? ((await read(actor, cohortId, Prisma.sql`a.id = ${agencyId}::uuid`, true))[0] ?? null) : null
}

async function read(actor: Actor, cohortId: string, which: Prisma.Sql, evenNothing = false): Promise<NegotiatedQuota[]> {
  const rows = await db.$queryRaw<(Omit<NegotiatedQuota, 'last'> & { last: string | null })[]>`
    with step as (
      select distinct on (agency_id, kind) id, agency_id, kind, seats from quota_step where cohort_id = ${cohortId}::uuid order by agency_id, kind, id desc
    ), talk as (
      select agency_id, (array_agg(kind order by id desc) filter (where kind <> 'RETURNED'))[1] as last, max(seats) filter (where kind = 'ASKED') as asked, max(seats) filter (where kind = 'COUNTERED') as countered,
        coalesce(max(id::text) filter (where kind = 'COUNTERED') > max(id::text) filter (where kind = 'ASKED'), true) as answered
      from step group by 1
    ), sent as (
      select agency_id, count(*) filter (where status = 'WAITLISTED')::int as waiting, count(*) filter (where seat = 'POOL')::int as pool,
        count(*) filter (where seat is not null or status = 'WAITLISTED')::int as nominated,
        count(*) filter (where status in ('ENROLLED', 'COMPLETED'))::int as enrolled, count(*) filter (where status = 'COMPLETED')::int as completed
      from nomination where cohort_id = ${cohortId}::uuid group by 1
    )
    select a.id as "agencyId", coalesce(m.name, a.code) as name, t.last, t.asked, case when t.answered then t.countered end as countered, q.seats as assigned,
      coalesce(q.taken, 0) as taken, coalesce(s.pool, 0) as pool, coalesce(s.waiting, 0) as waiting, coalesce(s.nominated, 0) as nominated,
      coalesce(s.enrolled, 0) as enrolled, coalesce(s.completed, 0) as completed
    from cohort c join school l on l.id = c.school_id join agency a on a.province_id = l.province_id
    left join quota q on q.cohort_id = c.id and q.agency_id = a.id left join talk t on t.agency_id = a.id left join sent s on s.agency_id = a.id
    left join lateral (select n.name from agency_name n where n.agency_id = a.id and n.valid_from <= ${todaySql} order by n.valid_from desc limit 1) m on true
    where c.id = ${cohortId}::uuid and ${negotiatedSql(actor)} and ${which} and (${evenNothing} or q.agency_id is not null or t.agency_id is not null or s.agency_id is not null)
    order by m.name collate "vi-x-icu", a.id`
  return rows.map(({ last, ...row }) => ({ ...row, last: stepKindOf(last) }))
}
