import 'server-only'
import { db } from '../db/client'
import type { SignedInActor } from './actor'

/** Raises the account's epoch: every session made before is over. */
export async function endSessions(actor: SignedInActor): Promise<void> {
  await db.account.update({ where: { id: actor.accountId }, data: { epoch: { increment: 1 } }, select: { id: true } })
}

/** Ends one session, wherever its cookie was copied to; safe to run twice. A token that names no session ends none. */
export async function endSession(claims: Readonly<Record<string, unknown>> | null): Promise<void> {
  const { jti, exp } = claims ?? {}
  if (typeof jti !== 'string' || typeof exp !== 'number') return
  await db.endedSession.createMany({ data: { id: jti, expiresAt: new Date(exp * 1000) }, skipDuplicates: true })
}
