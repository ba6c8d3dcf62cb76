import 'server-only'
import { createHash } from 'node:crypto'
import type { SignedInActor } from './actor'
import { findKeyHolder } from './hats'

/** Keys and link tokens are long and random, so one round of SHA-256 keeps them as well as a slow hash would. */
export const hashToken = (token: string): Uint8Array<ArrayBuffer> => Uint8Array.from(createHash('sha256').update(token).digest())

/** The actor a `Bearer` key acts as, or null if the key is unknown, expired or revoked. */
export async function actorOfKey(key: string): Promise<SignedInActor | null> {
  const holder = await findKeyHolder(hashToken(key))
  return holder?.hats[0]?.actor ?? null
}
