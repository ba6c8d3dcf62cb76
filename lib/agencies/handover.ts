import 'server-only'
import type { Tx } from '../db/client'
import { Prisma } from '../db/generated/client'
import { addDays, dateOf } from '../time'
import type { HandOver, Move } from './schema'

/** Agencies that stand below these today, on either line. */
export const openChildren = (agencyIds: readonly string[]): Prisma.Sql => Prisma.sql`
  select 'CHILD' as kind, p.id, p.parent_id as "fromId", coalesce((select n.name from agency_name n where n.agency_id = p.agency_id order by n.valid_from desc limit 1), '') as label,
    null::uuid as "personId", null::uuid as "cohortId", 1 as count, 0 as held, null::text as seat
  from agency_parent p join agency a on a.id = p.agency_id
  where p.parent_id = any(${[...agencyIds]}::uuid[]) and p.valid_to is null and a.valid_to is null`

/** Whoever stood below stands below the heir from the day on; an heir is never below itself. */
export async function handChildrenOver(tx: Tx, { on }: HandOver, moves: readonly Move[]): Promise<void> {
  for (const { id, toId } of moves) {
    const row = await tx.agencyParent.findUniqueOrThrow({ where: { id } })
    const day = dateOf(on)
    if (row.validFrom < day) await tx.agencyParent.update({ where: { id }, data: { validTo: dateOf(addDays(on, -1)) }, select: { id: true } })
    else await tx.agencyParent.delete({ where: { id }, select: { id: true } })
    if (toId !== null && toId !== row.agencyId) {
      await tx.agencyParent.create({ data: { agencyId: row.agencyId, parentId: toId, line: row.line, validFrom: row.validFrom < day ? day : row.validFrom }, select: { id: true } })
    }
  }
}
