import 'server-only'
import { z } from 'zod'
import { db } from '../db/client'
import { recordOfAccount } from '../events/record'
import { fail, ok, type Result } from '../result'
import type { SignedInActor } from './actor'
import { newPassword } from './new-password'
import { hashPassword, passwordFits } from './password'
import { forgetFailures, mayTry } from './throttle'

export const passwordChange = z.object({
  passwordNow: z.string({ error: 'required' }).min(1, { error: 'required' }).max(200, { error: 'too_long' }),
  passwordNew: newPassword,
})

export type PasswordError = 'password_wrong' | 'password_same' | 'too_many_attempts' | 'demo_password_fixed'

/**
 * Sets a new password and ends every other session of the account. Whoever found a session open must know the old
 * password and has as few attempts as at sign-in. The published password of a demo account stays.
 */
export async function changePassword(
  actor: SignedInActor, given: z.output<typeof passwordChange>, address: string,
): Promise<Result<{ id: string; epoch: number }, PasswordError>> {
  const account = await db.account.findUniqueOrThrow({ where: { id: actor.accountId }, select: { id: true, email: true, passwordHash: true, demo: true } })
  if (account.demo) return fail('demo_password_fixed')
  if (!(await mayTry(account.email, address))) return fail('too_many_attempts')
  if (!(await passwordFits(account.passwordHash, given.passwordNow))) return fail('password_wrong', { field: 'passwordNow' })
  if (given.passwordNow === given.passwordNew) return fail('password_same', { field: 'passwordNew' })
  await forgetFailures(account.email, address)
  const passwordHash = await hashPassword(given.passwordNew)
  // The old hash in the where: of two changes at once the second finds its password wrong.
  const { count } = await db.account.updateMany({
    where: { id: account.id, passwordHash: account.passwordHash }, data: { passwordHash, epoch: { increment: 1 } },
  })
  if (count === 0) return fail('password_wrong', { field: 'passwordNow' })
  await recordOfAccount(account.id, 'account.password-changed')
  return ok(await db.account.findUniqueOrThrow({ where: { id: account.id }, select: { id: true, epoch: true } }))
}
