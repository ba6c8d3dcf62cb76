import 'server-only'
import { z } from 'zod'
import { db } from '../db/client'
import { recordOfAccount } from '../events/record'
import { storable, tidy } from '../text'
import { fail, ok, type Result } from '../result'
import { checkNothing, passwordFits } from './password'
import { forgetFailures, mayTry } from './throttle'

export const credentials = z.object({
  // One spelling an account: throttle and look-up see the same one, and nothing that a text column cannot hold.
  email: z.string({ error: 'required' }).max(400, { error: 'too_long' }).regex(storable, { error: 'text_invalid' })
    .transform((email) => tidy(email).toLowerCase()).pipe(z.string().min(1, { error: 'required' }).max(200, { error: 'too_long' })),
  password: z.string({ error: 'required' }).min(1, { error: 'required' }).max(200, { error: 'too_long' }),
})

export type SignInError = 'credentials_wrong' | 'too_many_attempts'

/** Checks e-mail and password; the same answer for an unknown account, a wrong password and a disabled account. */
export async function checkCredentials(
  given: z.output<typeof credentials>, address: string,
): Promise<Result<{ id: string; epoch: number; displayName: string }, SignInError>> {
  if (!(await mayTry(given.email, address))) return fail('too_many_attempts')
  const [account, installation] = await Promise.all([
    db.account.findUnique({
      where: { email: given.email },
      select: { id: true, epoch: true, displayName: true, passwordHash: true, disabledAt: true, demo: true },
    }),
    db.installation.findUniqueOrThrow({ where: { id: 1 }, select: { demo: true } }),
  ])
  // Demo accounts have a published password: they are good only in a database that is marked as demo.
  const usable = account && !account.disabledAt && (!account.demo || installation.demo) ? account : null
  const fits = usable ? await passwordFits(usable.passwordHash, given.password) : await checkNothing(given.password)
  if (!usable || !fits) return fail('credentials_wrong')
  await Promise.all([forgetFailures(given.email, address), recordOfAccount(usable.id, 'account.signed-in')])
  return ok({ id: usable.id, epoch: usable.epoch, displayName: usable.displayName })
}
