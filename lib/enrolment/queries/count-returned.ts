import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { nominationsVisibleTo } from '../policy'

/** How many nominations of the actor were returned and wait to be completed. */
export const countReturned = (actor: Actor): Promise<number> =>
  db.nomination.count({ where: { AND: [nominationsVisibleTo(actor), { status: 'RETURNED' }] } })
