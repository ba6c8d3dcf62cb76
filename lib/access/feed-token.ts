import 'server-only'
import { randomBytes } from 'node:crypto'
import { db } from '../db/client'
import { currentRequest } from '../web/context'
import type { SignedInActor } from './actor'
import { hashToken } from './api-key'
import { findFeedHolder } from './hats'

/** A new secret of a calendar's address, as 43 letters; only its hash is kept. */
export const newFeedToken = (): string => randomBytes(32).toString('base64url')

/** The actor whose timetable the address shows, or null if it is unknown, revoked, or the hat is no longer held. The request is theirs from here on. */
export async function actorOfFeed(token: string): Promise<SignedInActor | null> {
  const holder = await findFeedHolder(hashToken(token))
  // Whoever made the calendar of a class or a room may hold two hats; the office sees all of the school.
  const hat = holder?.hats.find(({ role }) => role === 'TRAINING_OFFICE') ?? holder?.hats[0]
  const request = currentRequest()
  if (hat && request) request.actor = hat.actor.kind
  return hat?.actor ?? null
}

/** The class or the room that the address shows to whoever has it, or null if it shows a timetable of one's own. */
export const sharedByFeed = (token: string): Promise<{ cohortId: string | null; roomId: string | null } | null> =>
  db.calendarFeed.findFirst({ where: { tokenHash: hashToken(token), revokedAt: null, hat: { in: ['cohort', 'room'] } }, select: { cohortId: true, roomId: true } })

/** Whether the address shows the duties of its holder, not a timetable. */
export const showsDuties = async (token: string): Promise<boolean> =>
  (await db.calendarFeed.count({ where: { tokenHash: hashToken(token), revokedAt: null, hat: { startsWith: 'duties-' } } })) > 0
