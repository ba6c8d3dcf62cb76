import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { likePattern } from '../../../text'
import { dateOf, type Day } from '../../../time'
import { figureScopeOf } from '../policy'
import { writeAgencyCursor } from '../schema'
import { cohortsOf, nameOfAgency } from '../steps'

/** How an agency uses its quotas in a year, and how many of its duties are late. */
export type AgencyFigures = { id: string; name: string; kind: string; seats: number; taken: number; trainees: number; overdue: number }

type Wanted = { year: number; limit: number; q?: string | undefined; cursor?: readonly [string, string] | undefined }

/** All agencies of the actor's province with their figures, by name. One statement. */
export async function listAgencyFigures(actor: Actor, { year, limit, q, cursor }: Wanted, today: Day): Promise<{ items: AgencyFigures[]; nextCursor: string | null }> {
  const scope = figureScopeOf(actor)
  if (!scope || !('provinceId' in scope)) return { items: [], nextCursor: null }
  const after = cursor ? Prisma.sql`and (a.name collate "vi-x-icu", a.id) > (${cursor[0]} collate "vi-x-icu", ${cursor[1]}::uuid)` : Prisma.empty
  const search = q ? Prisma.sql`and exists (select from agency_name s where s.agency_id = g.id and s.search_name like ${likePattern(q)})` : Prisma.empty
  const rows = await db.$queryRaw<AgencyFigures[]>`
    with page as materialized (
      select a.* from (select g.id, g.kind, ${nameOfAgency} as name from agency g where g.province_id = ${scope.provinceId}::uuid ${search}) a
      where true ${after} order by a.name collate "vi-x-icu", a.id limit ${limit + 1}
    ), late as (
      select o.agency_id, count(*)::int as overdue from obligation_states(array(
        select o.id from page g join obligation o on o.agency_id = g.id join agreement_version v on v.id = o.version_id
        where v.status in ('IN_FORCE', 'EXPIRED') and o.due_on < ${dateOf(today)}::date and o.withdrawn_on is null)) s
      join obligation o on o.id = s.id where s.open group by 1)
    select a.id, a.name, a.kind, coalesce(u.seats, 0)::int as seats, coalesce(u.taken, 0)::int as taken, coalesce(e.trainees, 0)::int as trainees, coalesce(d.overdue, 0) as overdue
    from page a
    left join lateral (
      select sum(q.seats) as seats, sum(q.taken) as taken from quota q join cohort c on c.id = q.cohort_id
      where q.agency_id = a.id and c.year = ${year} and c.status <> 'CANCELLED' and ${cohortsOf(scope)}) u on true
    left join lateral (
      select count(*) as trainees from trainee t join cohort c on c.id = t.cohort_id
      where t.agency_id = a.id and c.year = ${year} and t.enrolled_on between ${new Date(Date.UTC(year - 1, 0, 1))}::date and ${new Date(Date.UTC(year + 1, 11, 31))}::date
        and ${cohortsOf(scope)}) e on true
    left join late d on d.agency_id = a.id
    order by a.name collate "vi-x-icu", a.id`
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last ? writeAgencyCursor(last.name, last.id) : null }
}
