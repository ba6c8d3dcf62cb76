import 'server-only'
import type { Tx } from '../../db/client'
import { searchKey } from '../../text'
import { addDays, dateOf, type Day } from '../../time'

/** From the day on it bears the name; what is printed with an earlier date keeps the earlier one. */
export async function writeName(tx: Tx, agencyId: string, { name, shortName, from, decisionNumber }: { name: string; shortName: string; from: Day; decisionNumber: string }): Promise<void> {
  await tx.agencyName.updateMany({ where: { agencyId, validTo: null }, data: { validTo: dateOf(addDays(from, -1)) } })
  await tx.agencyName.create({ data: { agencyId, name, shortName, searchName: searchKey(`${name} ${shortName}`), validFrom: dateOf(from), decisionNumber }, select: { id: true } })
}
