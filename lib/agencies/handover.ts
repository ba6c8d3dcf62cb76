import 'server-only'
import type { Tx } from '../db/client'
import { Prisma } from '../db/generated/client'
import { addDays, dateOf, type Day } from '../time'
import type { HandOver, Move } from './schema'

/** Agencies that stand below these today, on either line. */
export const openChildren = (agencyIds: readonly string[]): Prisma.Sql => Prisma.sql`
  select 'CHILD' as kind, p.id, p.parent_id as "fromId", coalesce((select n.name from agency_name n where n.agency_id = p.agency_id order by n.valid_from desc limit 1), '') as label,
    null::uuid as "personId", null::uuid as "cohortId", 1 as count, 0 as held, null::text as seat
  from agency_parent p join agency a on a.id = p.agency_id
  where p.parent_id = any(${[...agencyIds]}::uuid[]) and p.valid_to is null and a.valid_to is null`

/**
 * Whoever stood below stands below the heir from the day on. An heir that stands below one of them, or is one of them, first takes the place of
 * the agency that ends: no agency is above itself.
 */
export async function handChildrenOver(tx: Tx, { on }: HandOver, moves: readonly Move[]): Promise<void> {
  const ending = new Set(moves.map(({ fromId }) => fromId))
  for (const { id, fromId, toId } of moves) {
    const row = await tx.agencyParent.findUnique({ where: { id } })
    // An heir that rose has left its own place already; one that had just been given is gone.
    if (!row) continue
    const day = dateOf(on)
    if (toId !== null && (await listAbove(tx, toId, row.line)).includes(row.agencyId)) await raise(tx, toId, { fromId, line: row.line, on, ending })
    await endPlace(tx, row, on)
    if (toId === row.agencyId) await raise(tx, toId, { fromId, line: row.line, on, ending })
    if (toId !== null && toId !== row.agencyId) {
      await tx.agencyParent.create({ data: { agencyId: row.agencyId, parentId: toId, line: row.line, validFrom: row.validFrom < day ? day : row.validFrom }, select: { id: true } })
    }
  }
}

/** Who stands above an agency on a line, the nearest first. */
async function listAbove(tx: Tx, agencyId: string, line: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with recursive above(id, step) as (
      select parent_id, 1 from agency_parent where agency_id = ${agencyId}::uuid and line = ${line} and valid_to is null
      union select p.parent_id, a.step + 1 from agency_parent p join above a on p.agency_id = a.id where p.line = ${line} and p.valid_to is null and a.step < 64)
    select id from above order by step`
  return rows.map(({ id }) => id)
}

/** A place that begins on the day or later was never taken. */
async function endPlace(tx: Tx, { id, validFrom }: { id: string; validFrom: Date }, on: Day): Promise<void> {
  if (validFrom < dateOf(on)) await tx.agencyParent.update({ where: { id }, data: { validTo: dateOf(addDays(on, -1)) }, select: { id: true } })
  else await tx.agencyParent.delete({ where: { id }, select: { id: true } })
}

/** An heir stands where the agency stood that ends: below the nearest above it that goes on, or below none. */
async function raise(tx: Tx, heirId: string, { fromId, line, on, ending }: { fromId: string; line: string; on: Day; ending: ReadonlySet<string> }): Promise<void> {
  const parentId = (await listAbove(tx, fromId, line)).find((id) => !ending.has(id) && id !== heirId)
  for (const own of await tx.agencyParent.findMany({ where: { agencyId: heirId, line, validTo: null } })) await endPlace(tx, own, on)
  if (parentId !== undefined) await tx.agencyParent.create({ data: { agencyId: heirId, parentId, line, validFrom: dateOf(on) }, select: { id: true } })
}
