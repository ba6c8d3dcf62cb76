import 'server-only'
import type { Tx } from '../../db/client'
import { dateOf, type Day } from '../../time'

/** Agencies end with a day: what they are called and where they stand ends with it, and what was to begin later never does. */
export async function endOn(tx: Tx, ids: readonly string[], last: Day): Promise<void> {
  const [day, own] = [dateOf(last), { in: [...ids] }]
  const [later, beyond] = [{ validFrom: { gt: day } }, { OR: [{ validTo: null }, { validTo: { gt: day } }] }]
  await tx.agency.updateMany({ where: { id: own }, data: { validTo: day } })
  await tx.agencyName.deleteMany({ where: { agencyId: own, ...later } })
  await tx.agencyName.updateMany({ where: { agencyId: own, ...beyond }, data: { validTo: day } })
  const places = { AND: [{ OR: [{ agencyId: own }, { parentId: own }] }] }
  await tx.agencyParent.deleteMany({ where: { ...places, ...later } })
  await tx.agencyParent.updateMany({ where: { ...places, ...beyond }, data: { validTo: day } })
}
