'use server'

import { cookies } from 'next/headers'
import { z } from 'zod'
import { redirect } from '../i18n/navigation'
import { currentTranslator } from '../i18n/current'
import { currentRequest } from '../web/context'
import { invalid, rejected, type FormState } from '../web/form-state'
import { changePassword, passwordChange } from './change-password'
import { endSession, endSessions } from './end-sessions'
import { scannedPath } from './return-path'
import { cookieOptions, hatCookie, readClaims, requireSession, sessionCookie } from './session'
import { sealSession } from './session-token'
import { checkCredentials, credentials } from './sign-in'

/** Signs in and leads to the workspace of the hat, or back to what was scanned; works without JavaScript. */
export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const input = credentials.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await checkCredentials(input.data, currentRequest()?.address ?? 'unknown')
  if (!result.ok) return rejected((await currentTranslator())(`access.errors.${result.error}`), form)
  // Whoever signs in anew has left the session before.
  await endSession(await readClaims())
  const jar = await cookies()
  jar.set(sessionCookie, await sealSession(result.value), cookieOptions)
  jar.delete(hatCookie)
  const { data: back } = scannedPath.safeParse(form.get('to'))
  return back ? redirect(`/me/roll/${back}`) : redirect('/workspace')
}

/** Ends this session, for whoever copied its cookie too. */
export async function signOutAction(): Promise<void> {
  await endSession(await readClaims())
  const jar = await cookies()
  jar.delete(sessionCookie)
  jar.delete(hatCookie)
  await redirect('/')
}

/** Ends every session of this account, on all devices. */
export async function signOutEverywhereAction(): Promise<void> {
  const { hat } = await requireSession()
  await endSessions(hat.actor)
  await signOutAction()
}

/** Sets a new password; this device stays signed in, all others are signed out. */
export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const { hat } = await requireSession()
  const input = passwordChange.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await changePassword(hat.actor, input.data, currentRequest()?.address ?? 'unknown')
  if (!result.ok) {
    const message = (await currentTranslator())(`access.errors.${result.error}`)
    const { field } = result.details
    return typeof field === 'string' ? { message: null, errors: [{ path: field, code: result.error, message }], values: {} } : rejected(message, form)
  }
  (await cookies()).set(sessionCookie, await sealSession(result.value), cookieOptions)
  return redirect('/account?changed=1')
}

/** Puts on another hat of this account; a hat that is not this account's changes nothing. */
export async function wearHatAction(form: FormData): Promise<void> {
  const { holder } = await requireSession()
  const wished = z.uuid().safeParse(form.get('hat'))
  const hat = holder.hats.find(({ id }) => id === wished.data)
  if (hat) (await cookies()).set(hatCookie, hat.id, cookieOptions)
  await redirect('/workspace')
}
