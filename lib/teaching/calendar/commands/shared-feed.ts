import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import { hashToken } from '../../../access/api-key'
import { newFeedToken } from '../../../access/feed-token'
import { cohortsStaffedBy } from '../../../catalogue/policy'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { mayShareCalendars } from '../policy'
import type { SharedFeed } from '../schema'

type Missing = 'not_allowed' | 'cohort_not_found' | 'room_not_found'

/** Makes the calendar's secret address of a class or a room, one that works at a time. The token is in this answer and nowhere else. */
export async function createSharedFeed(actor: Actor, of: SharedFeed, now: Date): Promise<Result<{ id: string; token: string }, Missing | 'feed_exists'>> {
  if (!mayShareCalendars(actor)) return fail('not_allowed')
  const token = newFeedToken()
  return transaction<{ id: string; token: string }, Missing, 'feed_exists'>(async (tx) => {
    const missing = await missingOf(tx, actor, of)
    if (missing) return fail(missing)
    const hat = 'cohortId' in of ? 'cohort' : 'room'
    const feed = await tx.calendarFeed.create({ data: { accountId: actor.accountId, hat, ...of, tokenHash: hashToken(token), createdAt: now }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'feed.created', feedId: feed.id, data: { hat } })
    return ok({ id: feed.id, token })
  }, { calendar_feed_cohort_live_once: 'feed_exists', calendar_feed_room_live_once: 'feed_exists' })
}

/** Ends it for good, whoever made it. Safe to run twice. */
export async function revokeSharedFeed(actor: Actor, of: SharedFeed, now: Date): Promise<Result<null, Missing>> {
  if (!mayShareCalendars(actor)) return fail('not_allowed')
  return transaction<null, Missing>(async (tx) => {
    const missing = await missingOf(tx, actor, of)
    if (missing) return fail(missing)
    const ended = await tx.calendarFeed.updateManyAndReturn({ where: { ...of, revokedAt: null }, data: { revokedAt: now }, select: { id: true, hat: true } })
    for (const { id, hat } of ended) await recordEvent(tx, actor, { type: 'feed.revoked', feedId: id, data: { hat } })
    return ok(null)
  })
}

/** A class head shares own classes and no room. */
async function missingOf(tx: Tx, actor: SchoolActor, of: SharedFeed): Promise<Missing | null> {
  if ('cohortId' in of) return (await tx.cohort.count({ where: { AND: [{ id: of.cohortId }, cohortsStaffedBy(actor)] } })) === 1 ? null : 'cohort_not_found'
  if (actor.role !== 'trainingOffice') return 'not_allowed'
  return (await tx.room.count({ where: { id: of.roomId, schoolId: actor.schoolId } })) === 1 ? null : 'room_not_found'
}
