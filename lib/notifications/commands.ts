import 'server-only'
import type { Actor } from '../access/actor'
import { transaction } from '../db/transaction'
import { ok, type Result } from '../result'
import { notificationsVisibleTo } from './policy'
import type { MarkReadInput } from './schema'

/** Marks as read what the reader had before his eyes: up to one notification, nothing that came later. */
export const markAllRead = (actor: Actor, { upTo }: MarkReadInput, now: Date): Promise<Result<number>> =>
  transaction(async (tx) => {
    const { count } = await tx.notification.updateMany({
      where: { AND: [notificationsVisibleTo(actor), { readAt: null, id: { lte: upTo } }] }, data: { readAt: now },
    })
    return ok(count)
  })
