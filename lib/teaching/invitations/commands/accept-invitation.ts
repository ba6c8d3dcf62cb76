import 'server-only'
import type { Actor } from '../../../access/actor'
import { hashToken } from '../../../access/api-key'
import { hashPassword } from '../../../access/password'
import { db } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { linkState } from '../rules'
import type { Acceptance } from '../schema'
import { tellOfEnrolment } from '../steps'

export type AcceptanceError = 'invitation_gone' | 'email_needed' | 'email_taken' | 'account_exists'

/**
 * Makes the account of whoever holds the link, with the role of a trainee. The link is its own right, whoever is signed in; it is spent in
 * the same transaction, by a statement that must touch one row: of two at once one makes the account.
 */
export async function acceptInvitation(_actor: Actor, { token, email, passwordNew }: Acceptance, now: Date): Promise<Result<{ id: string; epoch: number }, AcceptanceError>> {
  const tokenHash = hashToken(token)
  const link = await db.accountInvitation.findUnique({ where: { tokenHash }, select: { id: true, email: true, usedAt: true, revokedAt: true, expiresAt: true, trainee: { select: { status: true, personId: true, person: { select: { fullName: true } } } } } })
  if (!link || linkState(link, now) !== 'open') return fail('invitation_gone')
  const address = link.email ?? email
  if (!address) return fail('email_needed', { field: 'email' })
  // Slow on purpose, so it is done for good links only and before anything is locked.
  const passwordHash = await hashPassword(passwordNew)
  const { personId, person } = link.trainee
  return transaction<{ id: string; epoch: number }, AcceptanceError, 'email_taken' | 'account_exists'>(async (tx) => {
    const account = await tx.account.create({
      data: { email: address, passwordHash, displayName: person.fullName, personId, roles: { create: { role: 'TRAINEE', validFrom: now } } }, select: { id: true, epoch: true },
    })
    const { count } = await tx.accountInvitation.updateMany({ where: { id: link.id, usedAt: null, revokedAt: null, expiresAt: { gt: now } }, data: { usedAt: now, accountId: account.id } })
    if (count === 0) return fail('invitation_gone')
    await recordEvent(tx, 'system', { type: 'account.issued', personId, data: { account: account.id } })
    await tellOfEnrolment(tx, personId)
    return ok(account)
  }, { account_email_key: 'email_taken', account_person_id_key: 'account_exists' })
}
