import 'server-only'
import { db } from '../../db/client'
import type { Prisma } from '../../db/generated/client'
import { writeCursor } from '../../web/cursor'
import type { Actor } from '../actor'
import { keysVisibleTo } from './policy'
import { keyState, type KeyState } from './rules'
import type { KeyFilter, Scope } from './schema'

export type ListedKey = {
  id: string; label: string; scope: Scope; madeBy: string; role: string; madeAt: Date; expiresAt: Date | null; lastUsedAt: Date | null
  state: KeyState; revokedAt: Date | null; revokedBy: string | null; reason: string | null
}

const LIMIT = 50

/** The keys of the actor's house, the newest first. Four statements, whatever the number of keys. */
export async function listKeys(actor: Actor, { state, cursor, limit = LIMIT }: KeyFilter, now: Date): Promise<{ items: ListedKey[]; nextCursor: string | null }> {
  const rows = await db.apiKey.findMany({
    where: { AND: [keysVisibleTo(actor), state === undefined ? {} : state === 'live' ? goodAt(now) : { NOT: goodAt(now) }, cursor ? { id: { lt: cursor[0] } } : {}] },
    orderBy: { id: 'desc' }, take: limit + 1, select: keyParts,
  })
  const items = rows.slice(0, limit).map((row) => listed(row, now))
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last ? writeCursor([last.id]) : null }
}

/** One key of the actor's house, or null. */
export async function findKey(actor: Actor, id: string, now: Date): Promise<ListedKey | null> {
  const row = await db.apiKey.findFirst({ where: { AND: [{ id }, keysVisibleTo(actor)] }, select: keyParts })
  return row && listed(row, now)
}

const goodAt = (now: Date): Prisma.ApiKeyWhereInput => ({
  revokedAt: null,
  AND: [{ OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] }, { role: { OR: [{ validTo: null }, { validTo: { gt: now } }], account: { disabledAt: null } } }],
})

const keyParts = {
  id: true, label: true, scope: true, createdAt: true, expiresAt: true, lastUsedAt: true, revokedAt: true, revokedReason: true,
  role: { select: { role: true, validTo: true, account: { select: { displayName: true, disabledAt: true } } } }, revoker: { select: { displayName: true } },
} as const satisfies Prisma.ApiKeySelect

type Row = Prisma.ApiKeyGetPayload<{ select: typeof keyParts }>

const listed = ({ id, label, scope, createdAt, expiresAt, lastUsedAt, revokedAt, revokedReason, role, revoker }: Row, now: Date): ListedKey => ({
  id, label, scope: scope === 'READ' ? 'READ' : 'WRITE', madeBy: role.account.displayName, role: role.role, madeAt: createdAt, expiresAt, lastUsedAt,
  state: keyState({ revokedAt, expiresAt, roleEndsAt: role.validTo, disabled: role.account.disabledAt !== null }, now), revokedAt, revokedBy: revoker?.displayName ?? null, reason: revokedReason,
})
