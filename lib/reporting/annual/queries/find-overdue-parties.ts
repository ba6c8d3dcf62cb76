import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import type { Day } from '../../../time'
import { figureScopeOf } from '../../year/policy'
import { placeOf, rowsOf } from '../steps/rows'

/** Whoever owes duties of the year that are past their day: how many, and since when. `agencyId` is null for the school and the province. */
export type OverdueParty = { kind: string; agencyId: string | null; party: string; count: number; oldest: Day }
/** `total`: the report's figure `obligations.open`, of which `parties` are the rows. `earlier`: still overdue from years before. `waiting`: recommendations without an answer. */
export type OverdueParties = { total: number; parties: OverdueParty[]; earlier: number; waiting: number }

/** What is overdue of a school's year under whoever owes it, the most first, as the report counts it; null where that school's figures are no business of the actor's. One statement. */
export async function findOverdueParties(actor: Actor, { schoolId, year }: { schoolId: string; year: number }, today: Day): Promise<OverdueParties | null> {
  const scope = figureScopeOf(actor)
  if (!scope) return null
  // A province reads recommendations that are addressed to it.
  const [own, addressed] = 'schoolId' in scope ? [Prisma.sql`h.id = ${scope.schoolId}::uuid`, Prisma.sql`true`] : [Prisma.sql`h.province_id = ${scope.provinceId}::uuid`, Prisma.sql`r.level = 'PROVINCE'`]
  const place = placeOf(schoolId, year, today)
  const [found] = await db.$queryRaw<OverdueParties[]>`
    with open as (
      select p.kind, coalesce(o.agency_id, p.agency_id) as agency_id, p.label, o.due_on
      from (${rowsOf['obligations.open'](place)}) x join obligation o on o.id::text = x.id join agreement_party p on p.id = o.party_id
    ), party as (
      select case when agency_id is null then kind else 'AGENCY' end as kind, agency_id, min(label) as label, count(*)::int as count, min(due_on) as oldest from open group by 1, 2
    ), named as (
      select y.kind, y.agency_id as "agencyId", coalesce(n.name, y.label) as party, y.count, y.oldest::text as oldest from party y
      left join agency_name n on n.agency_id = y.agency_id and ${place.asOf}::date between n.valid_from and coalesce(n.valid_to, 'infinity'))
    select (select count(*) from open)::int as total, coalesce((select jsonb_agg(to_jsonb(n) order by n.count desc, n.party, n."agencyId") from named n), '[]') as parties,
      (select count(*) from obligation o join obligation_state s on s.id = o.id and s.open join agreement_version v on v.id = o.version_id and v.status in ('IN_FORCE', 'EXPIRED')
        join agreement a on a.id = v.agreement_id where a.school_id = ${schoolId}::uuid and o.due_on < ${`${year}-01-01`}::date)::int as earlier,
      (select count(*) from recommendation r where r.school_id = ${schoolId}::uuid and r.answered_on is null and ${addressed})::int as waiting
    from school h where h.id = ${schoolId}::uuid and ${own}`
  return found ?? null
}
