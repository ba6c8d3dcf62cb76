import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayAt, type Day } from '../../../time'
import { dutyFeedsOf, hasDutyFeed } from '../../obligations/policy'

/** The day the living address of the calendar of duties was made; null if there is none, or none to be had. One statement. */
export async function findDutyFeedDay(actor: Actor): Promise<Day | null> {
  if (!hasDutyFeed(actor)) return null
  const feed = await db.calendarFeed.findFirst({ where: { ...dutyFeedsOf(actor), revokedAt: null }, select: { createdAt: true } })
  return feed ? dayAt(feed.createdAt) : null
}
