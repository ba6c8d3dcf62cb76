import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { dateOf, dayOf, type Day } from '../../../time'
import { writeCursor } from '../../../web/cursor'
import { hasBegun } from '../../year/rules'
import type { FigureCode } from '../rules/figures'
import type { PartsView } from '../schema'
import { isParted, readPartName, rowsOfAgency } from '../steps/agency-parts'
import { placeOf, rowsOf } from '../steps/rows'
import { reportSchool } from '../steps/school'

export type FigureRow = { id: string; on: Day; title: string; detail: string; amount: number }
export type FigureRows = { code: FigureCode; year: number; agency: { id: string; name: string } | null; total: number; items: FigureRow[]; nextCursor: string | null }
type Wanted = { year: number; code: FigureCode; school?: string | undefined; agency?: string | undefined; view?: PartsView | undefined; cursor?: readonly [Day, string] | undefined; limit: number }
type Row = Omit<FigureRow, 'on'> & { on: Date }

/**
 * The rows behind a figure, or behind what is told of one agency in it, the oldest first, and what they add up to in all. What adds nothing is
 * left out. Four statements at most.
 */
export async function listFigureRows(actor: Actor, { year, code, school: slug, agency: agencyId, view = 'then', cursor, limit }: Wanted, today: Day): Promise<FigureRows | null> {
  const school = hasBegun(year, today) ? await reportSchool(db, actor, slug) : null
  if (!school) return null
  const place = placeOf(school.id, year, today)
  const agency = agencyId !== undefined && isParted(code) ? await readPartName(db, place, agencyId, view) : null
  if (agencyId !== undefined && !agency) return null
  const rows = agency && isParted(code) ? rowsOfAgency(place, code, agency.id, view) : rowsOf[code](place)
  const after = cursor ? Prisma.sql`and (x."on", x.id) > (${dateOf(cursor[0])}::date, ${cursor[1]})` : Prisma.empty
  const [found, [sum]] = await Promise.all([
    db.$queryRaw<Row[]>`select x.* from (${rows}) x where x.amount <> 0 ${after} order by x."on", x.id limit ${limit + 1}`,
    db.$queryRaw<{ total: number }[]>`select coalesce(sum(x.amount), 0)::int as total from (${rows}) x`,
  ])
  const items = found.slice(0, limit).map((row) => ({ ...row, on: dayOf(row.on) }))
  const last = items.at(-1)
  return { code, year, agency, total: sum?.total ?? 0, items, nextCursor: found.length > limit && last ? writeCursor([last.on, last.id]) : null }
}
