import 'server-only'
import type { Actor } from '../../../access/actor'
import { hashToken } from '../../../access/api-key'
import { newFeedToken } from '../../../access/feed-token'
import { transaction } from '../../../db/transaction'
import { recordEvent, recordEvents } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dutyFeedsOf, hasDutyFeed } from '../../obligations/policy'

/** Makes the secret address of the calendar of duties. The token is in this answer and nowhere else. */
export async function createDutyFeed(actor: Actor, now: Date): Promise<Result<{ id: string; token: string }, 'not_allowed' | 'feed_exists'>> {
  if (!hasDutyFeed(actor)) return fail('not_allowed')
  const feeds = dutyFeedsOf(actor)
  const token = newFeedToken()
  return transaction(async (tx) => {
    const feed = await tx.calendarFeed.create({ data: { ...feeds, tokenHash: hashToken(token), createdAt: now }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'feed.created', feedId: feed.id, data: { hat: feeds.hat } })
    return ok({ id: feed.id, token })
  }, { calendar_feed_agency_live_once: 'feed_exists', calendar_feed_duties_live_once: 'feed_exists' })
}

/** Ends the address for good; programs that still ask get nothing. Safe to run twice. */
export async function revokeDutyFeed(actor: Actor, now: Date): Promise<Result<null, 'not_allowed'>> {
  if (!hasDutyFeed(actor)) return fail('not_allowed')
  const feeds = dutyFeedsOf(actor)
  return transaction(async (tx) => {
    const ended = await tx.calendarFeed.updateManyAndReturn({ where: { ...feeds, revokedAt: null }, data: { revokedAt: now }, select: { id: true } })
    await recordEvents(tx, actor, ended.map(({ id }) => ({ type: 'feed.revoked', feedId: id, data: { hat: feeds.hat } })))
    return ok(null)
  })
}
