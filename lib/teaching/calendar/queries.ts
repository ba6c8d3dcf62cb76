import 'server-only'
import type { Actor } from '../../access/actor'
import { cohortsStaffedBy } from '../../catalogue/policy'
import { db } from '../../db/client'
import { dayAt, type Day } from '../../time'
import { feedsOf, hasFeed, mayShareCalendars } from './policy'
import type { SharedFeed } from './schema'

/** The day the living calendar address of the hat worn was made, or null if there is none. */
export async function findFeedDay(actor: Actor): Promise<Day | null> {
  if (!hasFeed(actor)) return null
  const feed = await db.calendarFeed.findFirst({ where: { ...feedsOf(actor), revokedAt: null }, select: { createdAt: true } })
  return feed ? dayAt(feed.createdAt) : null
}

/** The day the living calendar of a class or a room was made, for who may share it; null if there is none. */
export async function findSharedFeedDay(actor: Actor, of: SharedFeed): Promise<Day | null> {
  if (!mayShareCalendars(actor)) return null
  const visible = 'cohortId' in of ? { cohort: cohortsStaffedBy(actor) } : { room: { schoolId: actor.schoolId } }
  const feed = await db.calendarFeed.findFirst({ where: { AND: [{ ...of, revokedAt: null }, visible] }, select: { createdAt: true } })
  return feed ? dayAt(feed.createdAt) : null
}
