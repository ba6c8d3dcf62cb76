import 'server-only'
import type { Actor } from '../access/actor'
import { transaction } from '../db/transaction'
import { fail, ok, type Result } from '../result'
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

/** Whether what is unread is also mailed to this account, once a day. */
export async function chooseMail(actor: Actor, { digest }: { digest: boolean }): Promise<Result<{ digest: boolean }, 'not_allowed'>> {
  if (actor.kind === 'public') return fail('not_allowed')
  return transaction(async (tx) => ok({ digest: (await tx.account.update({ where: { id: actor.accountId }, data: { mailDigest: digest }, select: { mailDigest: true } })).mailDigest }))
}
