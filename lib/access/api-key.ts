import 'server-only'
import { createHash } from 'node:crypto'
import { db } from '../db/client'
import { fail, ok, type Result } from '../result'
import { logFault } from '../web/log'
import type { SignedInActor } from './actor'
import { findKeyHolder } from './hats'

/** Keys and link tokens are long and random, so one round of SHA-256 keeps them as well as a slow hash would. */
export const hashToken = (token: string): Uint8Array<ArrayBuffer> => Uint8Array.from(createHash('sha256').update(token).digest())

type KeyRefusal = 'unauthenticated' | 'key_revoked' | 'key_expired' | 'key_role_ended'

/** The actor a `Bearer` key acts as, and whether it may only read; or why it is no good, which only whoever has the key learns. */
export async function readKey(key: string): Promise<Result<{ actor: SignedInActor; readsOnly: boolean }, KeyRefusal>> {
  const hash = hashToken(key)
  const holder = await findKeyHolder(hash)
  const [actor, found] = [holder?.hats[0]?.actor, holder?.key]
  if (!actor || !found) return fail(await reasonOf(hash))
  if (found.unseen) await noteUse(found.id).catch(logFault)
  return ok({ actor, readsOnly: found.scope === 'READ' })
}

async function reasonOf(keyHash: Uint8Array<ArrayBuffer>): Promise<KeyRefusal> {
  const key = await db.apiKey.findUnique({ where: { keyHash }, select: { revokedAt: true, expiresAt: true } })
  if (!key) return 'unauthenticated'
  if (key.revokedAt) return 'key_revoked'
  return key.expiresAt && key.expiresAt <= new Date() ? 'key_expired' : 'key_role_ended'
}

/** Writes that a key is in use, at most once an hour: many requests at once write one row once, and none waits for another. */
const noteUse = (id: string): Promise<number> => db.$executeRaw`
  update api_key set last_used_at = now() where id = (
    select id from api_key where id = ${id}::uuid and (last_used_at is null or last_used_at <= now() - interval '1 hour') for update skip locked)`
