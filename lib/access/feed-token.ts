import 'server-only'
import { randomBytes } from 'node:crypto'
import type { SignedInActor } from './actor'
import { hashToken } from './api-key'
import { findFeedHolder } from './hats'

/** A new secret of a calendar's address, as 43 letters; only its hash is kept. */
export const newFeedToken = (): string => randomBytes(32).toString('base64url')

/** The actor whose timetable the address shows, or null if it is unknown, revoked, or the hat is no longer held. */
export async function actorOfFeed(token: string): Promise<SignedInActor | null> {
  const holder = await findFeedHolder(hashToken(token))
  return holder?.hats[0]?.actor ?? null
}
