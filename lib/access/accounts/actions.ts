'use server'

import { cookies } from 'next/headers'
import { currentLocale, currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { dayAt, formatClock, formatDay } from '../../time'
import { invalid, refusedBy, type FormState } from '../../web/form-state'
import { ownOrigin } from '../../web/own-origin'
import type { SignedInActor } from '../actor'
import { cookieOptions, currentActor, hatCookie, requireActor, sessionCookie } from '../session'
import { sealSession } from '../session-token'
import { issuePasswordLink, lockAccount, renewPassword, unlockAccount } from './commands'
import { passwordAddress } from './rules'
import { linkForm, lockForm, renewalForm, type LockInput } from './schema'

/** `issued`: the link itself, in the answer to the form and nowhere else, and until when it is good as it is written. */
export type LinkState = FormState & { readonly issued?: { readonly address: string; readonly until: string } }

export async function lockAccountAction(_: FormState, form: FormData): Promise<FormState> {
  return moveLock(form, (actor, input) => lockAccount(actor, input, new Date()), 'locked')
}

export async function unlockAccountAction(_: FormState, form: FormData): Promise<FormState> {
  return moveLock(form, (actor, input) => unlockAccount(actor, input, new Date()), 'unlocked')
}

async function moveLock(form: FormData, command: (actor: SignedInActor, input: LockInput) => ReturnType<typeof lockAccount>, did: 'locked' | 'unlocked'): Promise<FormState> {
  const actor = await requireActor()
  const input = lockForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await command(actor, input.data)
  return result.ok ? redirect(`/school/accounts/${result.value.id}?did=${did}`) : refusedBy('access.accounts', result, await currentTranslator(), form)
}

/** Issues a link to a new password; it stands in the answer, which no cache keeps. */
export async function issuePasswordLinkAction(_: LinkState, form: FormData): Promise<LinkState> {
  const actor = await requireActor()
  const input = linkForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await issuePasswordLink(actor, input.data, new Date())
  if (!result.ok) return refusedBy('access.accounts', result, await currentTranslator(), form)
  const [locale, t, portal] = await Promise.all([currentLocale(), currentTranslator(), ownOrigin()])
  const { token, expiresAt } = result.value
  const until = t('access.accounts.link.until', { day: formatDay(dayAt(expiresAt), locale), clock: formatClock(expiresAt, locale) })
  return { message: null, errors: [], values: {}, issued: { address: passwordAddress(portal, token), until } }
}

/** Sets the password, signs in with it and leads to the workspace. */
export async function renewPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const input = renewalForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await renewPassword(await currentActor(), input.data, new Date())
  if (!result.ok) return refusedBy('access.accounts', result, await currentTranslator(), form)
  const jar = await cookies()
  jar.set(sessionCookie, await sealSession(result.value), cookieOptions)
  jar.delete(hatCookie)
  return redirect('/workspace')
}
