import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Tx } from '../db/client'
import { recordEvent } from '../events/record'
import type { SignedInActor } from './actor'
import { hashPassword } from './password'
import { sealPasswordLink } from './password-link'

type Held = { id: string; disabledAt: Date | null }
type Doing = { by: SignedInActor | 'system'; schoolId: string | null; now: Date }

/** Locks an account, which ends every session and every key of it at once, or opens it again. Its row is held; what is so already is left. */
export async function setLock(tx: Tx, { id, disabledAt }: Held, locks: boolean, { by, schoolId, now, reason }: Doing & { reason: string }): Promise<void> {
  if ((disabledAt !== null) === locks) return
  await tx.account.update({ where: { id }, data: locks ? { disabledAt: now, epoch: { increment: 1 } } : { disabledAt: null }, select: { id: true } })
  await recordEvent(tx, by, { type: locks ? 'account.locked' : 'account.unlocked', aboutAccountId: id, schoolId, data: { reason } })
}

/** The hash of a password that nobody knows; slow on purpose, so it is made before anything is locked. */
export const unknownPassword = (): Promise<string> => hashPassword(randomBytes(32).toString('base64url'))

/** Makes the present password no good, ends every session, and answers the link by which the holder sets a new one. */
export async function issueLink(tx: Tx, { id }: Held, expiresAt: Date, passwordHash: string, { by, schoolId }: Doing): Promise<string> {
  const { epoch } = await tx.account.update({ where: { id }, data: { passwordHash, epoch: { increment: 1 } }, select: { epoch: true } })
  await recordEvent(tx, by, { type: 'account.link-issued', aboutAccountId: id, schoolId, data: {} })
  return sealPasswordLink({ accountId: id, epoch, expiresAt })
}
