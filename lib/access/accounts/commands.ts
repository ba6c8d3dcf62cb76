import 'server-only'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { issueLink, setLock, unknownPassword } from '../account-lock'
import type { Actor } from '../actor'
import { hashPassword } from '../password'
import { forgetAccount } from '../throttle'
import { mayKeepAccounts } from './policy'
import { findPasswordLink } from './queries'
import { linkEnd, saysEnough } from './rules'
import type { LinkInput, LockInput, RenewalInput } from './schema'
import { holdAccount, type KeepError } from './steps'

type LockError = KeepError | 'own_account' | 'reason_short'
type LinkError = KeepError | 'own_account' | 'demo_password_fixed'

/** Ends every session and every key of an account at once, and lets nobody sign in with it; safe to press twice. */
export const lockAccount = (actor: Actor, input: LockInput, now: Date): Promise<Result<{ id: string }, LockError>> => moveLock(actor, input, now, true)

/** Lets the account sign in again; sessions from before stay ended, keys that were not revoked are good again. */
export const unlockAccount = (actor: Actor, input: LockInput, now: Date): Promise<Result<{ id: string }, LockError>> => moveLock(actor, input, now, false)

async function moveLock(actor: Actor, { accountId, reason }: LockInput, now: Date, locks: boolean): Promise<Result<{ id: string }, LockError>> {
  if (!mayKeepAccounts(actor)) return fail('not_allowed')
  if (accountId === actor.accountId) return fail('own_account')
  if (!saysEnough(reason)) return fail('reason_short', { field: 'reason' })
  return transaction<{ id: string }, LockError>(async (tx) => {
    const held = await holdAccount(tx, actor, accountId, now)
    if (!held.ok) return held
    await setLock(tx, held.value, locks, { by: actor, schoolId: actor.schoolId, now, reason })
    return ok({ id: accountId })
  })
}

/**
 * Makes the present password no good, ends every session, and answers a link by which the holder sets a new one. It is answered this
 * once; another one makes it no good.
 */
export async function issuePasswordLink(actor: Actor, { accountId }: LinkInput, now: Date): Promise<Result<{ token: string; expiresAt: Date }, LinkError>> {
  if (!mayKeepAccounts(actor)) return fail('not_allowed')
  if (accountId === actor.accountId) return fail('own_account')
  const passwordHash = await unknownPassword()
  return transaction<{ token: string; expiresAt: Date }, LinkError>(async (tx) => {
    const held = await holdAccount(tx, actor, accountId, now)
    if (!held.ok) return held
    if (held.value.demo) return fail('demo_password_fixed')
    const expiresAt = linkEnd(now)
    return ok({ token: await issueLink(tx, held.value, expiresAt, passwordHash, { by: actor, schoolId: actor.schoolId, now }), expiresAt })
  })
}

/** Sets the password of whoever holds the link, whoever is signed in; it is spent by a statement that must touch one row: of two at once one sets it. */
export async function renewPassword(actor: Actor, { token, passwordNew }: RenewalInput, now: Date): Promise<Result<{ id: string; epoch: number }, 'link_gone'>> {
  const link = await findPasswordLink(actor, token, now)
  if (!link) return fail('link_gone')
  const { accountId, epoch, email } = link
  const passwordHash = await hashPassword(passwordNew)
  const set = await transaction<{ id: string; epoch: number }, 'link_gone'>(async (tx) => {
    const { count } = await tx.account.updateMany({ where: { id: accountId, epoch, disabledAt: null }, data: { passwordHash, epoch: { increment: 1 } } })
    if (count === 0) return fail('link_gone')
    await recordEvent(tx, 'system', { type: 'account.password-renewed', aboutAccountId: accountId, data: {} })
    return ok({ id: accountId, epoch: epoch + 1 })
  })
  // Whoever guessed the forgotten password too often may sign in with the new one.
  if (set.ok) await forgetAccount(email)
  return set
}
