import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dayAt, type Day } from '../../time'
import { hasTimetable } from '../policy'
import { feedsOf } from './policy'

/** The day the living calendar address of the hat worn was made, or null if there is none. */
export async function findFeedDay(actor: Actor): Promise<Day | null> {
  if (!hasTimetable(actor)) return null
  const feed = await db.calendarFeed.findFirst({ where: { ...feedsOf(actor), revokedAt: null }, select: { createdAt: true } })
  return feed ? dayAt(feed.createdAt) : null
}
