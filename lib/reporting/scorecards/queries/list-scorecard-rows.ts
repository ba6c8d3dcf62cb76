import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { dateOf, dayOf, type Day } from '../../../time'
import { writeCursor } from '../../../web/cursor'
import { nameOfAgency } from '../../year/steps'
import { cardScopeOf } from '../policy'
import type { Measure } from '../schema'
import { listed } from '../steps'

export type CardRow = { key: string; on: Day; title: string; detail: string; total: number; counted: number }
export type CardRows = { agency: string; measure: Measure; year: number; total: number; counted: number; items: CardRow[]; nextCursor: string | null }
type Wanted = { agencyId: string; measure: Measure; year: number; limit: number; cursor?: readonly [Day, string] | undefined }

/** The rows behind a number of a card, the oldest first, and what they add up to in all. Three statements. */
export async function listScorecardRows(actor: Actor, { agencyId, measure, year, limit, cursor }: Wanted, today: Day): Promise<CardRows | null> {
  const scope = cardScopeOf(actor)
  if (!scope || actor.kind === 'public' || actor.kind === 'trainee' || (scope.agencyIds && !scope.agencyIds.includes(agencyId))) return null
  const [agency] = await db.$queryRaw<{ name: string }[]>`select ${nameOfAgency} as name from agency g where g.id = ${agencyId}::uuid and g.province_id = ${actor.provinceId}::uuid`
  if (!agency) return null
  const rows = listed(measure, { scope, year, today }, agencyId)
  const after = cursor ? Prisma.sql`where (x."on", x.key) > (${dateOf(cursor[0])}::date, ${cursor[1]})` : Prisma.empty
  const [found, [sum]] = await Promise.all([
    db.$queryRaw<(Omit<CardRow, 'on'> & { on: Date })[]>`select x.* from (${rows}) x ${after} order by x."on", x.key limit ${limit + 1}`,
    db.$queryRaw<{ total: number; counted: number }[]>`select coalesce(sum(x.total), 0)::int as total, coalesce(sum(x.counted), 0)::int as counted from (${rows}) x`,
  ])
  const items = found.slice(0, limit).map((row) => ({ ...row, on: dayOf(row.on) }))
  const last = items.at(-1)
  return { agency: agency.name, measure, year, total: sum?.total ?? 0, counted: sum?.counted ?? 0, items, nextCursor: found.length > limit && last ? writeCursor([last.on, last.key]) : null }
}
