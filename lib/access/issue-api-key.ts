import 'server-only'
import { randomBytes } from 'node:crypto'
import { db } from '../db/client'
import { hashToken } from './api-key'

type KeyWish = { roleId: string; label: string; expiresAt?: Date }

/** Makes a key that acts as one hat. It is answered this once: only its hash is kept. */
export async function issueApiKey({ roleId, label, expiresAt }: KeyWish): Promise<{ id: string; key: string }> {
  const key = randomBytes(32).toString('base64url')
  const { id } = await db.apiKey.create({ data: { roleId, label, keyHash: hashToken(key), expiresAt: expiresAt ?? null }, select: { id: true } })
  return { id, key }
}
