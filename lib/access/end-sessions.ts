import 'server-only'
import { db } from '../db/client'
import type { SignedInActor } from './actor'

/** Raises the account's epoch: every session made before is over. */
export async function endSessions(actor: SignedInActor): Promise<void> {
  await db.account.update({ where: { id: actor.accountId }, data: { epoch: { increment: 1 } }, select: { id: true } })
}
