import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dateOf, type Day } from '../../time'
import { mayKeepRegister, readsRegister } from '../policy'
import type { ActivityItem, ActivityQuery } from '../schema'
import { agenciesOf } from '../steps/names'
import { readActivities, type Page } from '../steps/read'

/** A page of the register, the last activity first, as far as the actor may read it. */
export const listActivities = async (actor: Actor, query: ActivityQuery, today: Day): Promise<Page<ActivityItem>> =>
  readsRegister(actor) ? readActivities(db, actor, query, today) : { items: [], nextCursor: null }

/** Agencies that an activity or a recommendation may name, by name. One statement. */
export async function listRegisterAgencies(actor: Actor, today: Day): Promise<{ id: string; name: string }[]> {
  if (!mayKeepRegister(actor)) return []
  const rows = await db.agencyName.findMany({
    where: { validFrom: { lte: dateOf(today) }, OR: [{ validTo: null }, { validTo: { gte: dateOf(today) } }], agency: agenciesOf(actor.provinceId, today) },
    orderBy: [{ name: 'asc' }, { agencyId: 'asc' }], take: 1000, select: { agencyId: true, name: true },
  })
  return rows.map(({ agencyId, name }) => ({ id: agencyId, name }))
}
