import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import type { Day } from '../../../time'
import { writeCursor } from '../../../web/cursor'
import { nameOfAgency } from '../../year/steps'
import { cardScopeOf, tableScopeOf, type CardScope } from '../policy'
import { cardNumbers, type Card, type Counted } from '../rules/card'
import type { CardSort } from '../schema'
import { counted } from '../steps'

type Wanted = { year: number; sort: CardSort; limit: number; cursor?: readonly [string, string, string] | undefined }
type Row = { id: string; name: string; place: string; sums: Counted[] }
type Listed = Row & { totals: Counted[] | null }
/** `totals`: of all agencies, on whatever page. */
export type CardPage = { year: number; items: Card[]; totals: Card['measures']; nextCursor: string | null }

/** The cards of the agencies of the actor's province, the worst share first or by name; agencies without anything to count come last. One statement. */
export async function listScorecards(actor: Actor, { year, sort, limit, cursor }: Wanted, today: Day): Promise<CardPage> {
  const scope = tableScopeOf(actor)
  if (!scope || actor.kind === 'public' || actor.kind === 'trainee') return { year, items: [], totals: cardNumbers([]), nextCursor: null }
  const after = cursor ? Prisma.sql`where (a.place, a.name collate "vi-x-icu", a.id) > (${cursor[0]}::numeric, ${cursor[1]} collate "vi-x-icu", ${cursor[2]}::uuid)` : Prisma.empty
  const rows = await db.$queryRaw<Listed[]>`${cards({ scope, year, today }, sort, Prisma.sql`g.province_id = ${actor.provinceId}::uuid`)}
    select a.id, a.name, a.place::text as place, a.sums,
      (select jsonb_agg(x) from (select s.measure, s.before, sum(s.total)::int as total, sum(s.counted)::int as counted, sum(s.rows)::int as rows, null::float8 as days
        from sums s where s.agency_id in (select id from placed) group by s.measure, s.before) x) as totals
    from placed a ${after} order by a.place, a.name collate "vi-x-icu", a.id limit ${limit + 1}`
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { year, items: items.map((row) => cardOf(row, year)), totals: cardNumbers(rows[0]?.totals ?? []), nextCursor: rows.length > limit && last ? writeCursor([last.place, last.name, last.id]) : null }
}

/** One agency's card; null if it is none of the actor's business. One statement. */
export async function findScorecard(actor: Actor, { agencyId, year }: { agencyId: string; year: number }, today: Day): Promise<Card | null> {
  const scope = cardScopeOf(actor)
  if (!scope || actor.kind === 'public' || actor.kind === 'trainee' || (scope.agencyIds && !scope.agencyIds.includes(agencyId))) return null
  const [row] = await db.$queryRaw<Row[]>`${cards({ scope, year, today }, 'name', Prisma.sql`g.province_id = ${actor.provinceId}::uuid and g.id = ${agencyId}::uuid`)} select a.id, a.name, a.sums from placed a`
  return row ? cardOf(row, year) : null
}

const cardOf = ({ id, name, sums }: Pick<Row, 'id' | 'name' | 'sums'>, year: number): Card => ({ id, name, year, measures: cardNumbers(sums) })

/** `placed`: agencies with all their sums of the year and of the one before, and the place that the order gives them. */
function cards(place: { scope: CardScope; year: number; today: Day }, sort: CardSort, which: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    with sums as (select n.*, false as before from (${counted(place)}) n union all select b.*, true from (${counted({ ...place, year: place.year - 1 })}) b),
    placed as (
      select g.id, ${nameOfAgency} as name,
        case when ${sort} = 'name' then 0 else coalesce((select round(s.counted::numeric / nullif(s.total, 0), 6) from sums s where s.agency_id = g.id and not s.before and s.measure = ${sort}), 9) end as place,
        coalesce((select jsonb_agg(jsonb_build_object('measure', s.measure, 'before', s.before, 'total', s.total, 'counted', s.counted, 'rows', s.rows, 'days', s.days)) from sums s where s.agency_id = g.id), '[]') as sums
      from agency g where ${which} and (g.valid_to is null or g.valid_to >= ${`${place.year - 1}-01-01`}::date))`
}
