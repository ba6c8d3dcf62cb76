import 'server-only'
import { createHash } from 'node:crypto'
import type { Prisma } from '../db/generated/client'
import { db } from '../db/client'
import { currentRequest } from './context'

export type StoredAnswer = { status: number; body: unknown }
export type IdempotentRequest = { accountId: string; route: string; key: string; bodyHash: Uint8Array<ArrayBuffer> }

const DAY_MS = 86_400_000
/** Answers are kept for a day. */
export const keptSince = (now: Date): Date => new Date(now.getTime() - DAY_MS)

/** The key was used for a request with another body. */
export const reused = Symbol('idempotency key reused')

export const isIdempotencyKey = (key: string): boolean => /^[\w-]{8,64}$/.test(key)
export const hashBody = (body: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(createHash('sha256').update(body).digest())

/** The answer this request already got, `reused` if its key belongs to another body, null if the key is new. */
export async function earlierAnswer({ accountId, route, key, bodyHash }: IdempotentRequest): Promise<StoredAnswer | typeof reused | null> {
  const row = await db.idempotencyKey.findUnique({
    where: { accountId_route_key: { accountId, route, key }, createdAt: { gt: keptSince(new Date()) } },
    select: { bodyHash: true, status: true, response: true },
  })
  if (!row) return null
  return Buffer.from(row.bodyHash).equals(bodyHash) ? { status: row.status, body: row.response } : reused
}

/** Has the answer written in the command's own transaction: a refused request leaves no row. */
export function keepAnswer(request: IdempotentRequest, status: number): void {
  const context = currentRequest()
  if (!context) return
  context.withAnswer = async (tx, value) => {
    // A command's value is what the handler answers, so it is JSON by construction.
    const response = value as Prisma.InputJsonValue
    // A key whose day is over is new again; what it answered then goes with it.
    const { accountId, route, key } = request
    await tx.idempotencyKey.deleteMany({ where: { accountId, route, key, createdAt: { lte: keptSince(new Date()) } } })
    await tx.idempotencyKey.create({ data: { ...request, status, response }, select: { key: true } })
  }
}
