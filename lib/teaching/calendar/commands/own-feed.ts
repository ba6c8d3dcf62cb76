import 'server-only'
import type { Actor } from '../../../access/actor'
import { hashToken } from '../../../access/api-key'
import { newFeedToken } from '../../../access/feed-token'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { feedsOf, hasFeed } from '../policy'

/** Makes the calendar's secret address of the hat worn. The token is in this answer and nowhere else. */
export async function createFeed(actor: Actor, now: Date): Promise<Result<{ id: string; token: string }, 'not_allowed' | 'feed_exists'>> {
  if (!hasFeed(actor)) return fail('not_allowed')
  const feeds = feedsOf(actor)
  const token = newFeedToken()
  return transaction(async (tx) => {
    const feed = await tx.calendarFeed.create({ data: { ...feeds, tokenHash: hashToken(token), createdAt: now }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'feed.created', feedId: feed.id, data: { hat: feeds.hat } })
    return ok({ id: feed.id, token })
  }, { calendar_feed_live_once: 'feed_exists', calendar_feed_agency_live_once: 'feed_exists' })
}

/** Ends the address for good; programs that still ask get nothing. Safe to run twice. */
export async function revokeFeed(actor: Actor, now: Date): Promise<Result<null, 'not_allowed'>> {
  if (!hasFeed(actor)) return fail('not_allowed')
  const feeds = feedsOf(actor)
  return transaction(async (tx) => {
    const ended = await tx.calendarFeed.updateManyAndReturn({
      where: { ...feeds, revokedAt: null }, data: { revokedAt: now }, select: { id: true },
    })
    for (const { id } of ended) await recordEvent(tx, actor, { type: 'feed.revoked', feedId: id, data: { hat: feeds.hat } })
    return ok(null)
  })
}
