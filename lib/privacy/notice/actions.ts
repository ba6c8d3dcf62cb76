'use server'

import { askedPath } from '../../access/return-path'
import { findSession, requireActor } from '../../access/session'
import { homeOf } from '../../access/workspace'
import { currentTranslator } from '../../i18n/current'
import { redirect, returnTo } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { dayAt } from '../../time'
import { invalid, refusedBy, type FormState } from '../../web/form-state'
import { acknowledgeNotice, issuePrivacyNotice } from './commands'
import { acknowledgement, noticeForm } from './schema'

/** Says that the notice was read and goes on to what was asked for before, else to the workspace. Asked of whoever is signed in, read or not. */
export async function acknowledgeNoticeAction(form: FormData): Promise<void> {
  const session = (await findSession()) ?? (await redirect('/sign-in'))
  const { actor } = session.hat
  const { data: back } = askedPath.safeParse(form.get('to'))
  const input = acknowledgement.safeParse(Object.fromEntries(form))
  const result = input.success ? await acknowledgeNotice(actor, input.data, new Date()) : null
  if (!result?.ok) return redirect(`/account/privacy?again=1${back ? `&to=${encodeURIComponent(back)}` : ''}`)
  return back ? returnTo(back) : redirect(homeOf(actor))
}

export async function issuePrivacyNoticeAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const now = new Date()
  // The paragraphs keep their lines, which the other fields of a form lose.
  const input = noticeForm(dayAt(now)).safeParse({ ...written(form), bodyVi: form.get('bodyVi'), bodyEn: form.get('bodyEn') })
  if (!input.success) return invalid(input.error, form)
  const { bodyVi, bodyEn, effectiveOn, source, verified } = input.data
  const result = await issuePrivacyNotice(actor, { bodyVi, bodyEn, effectiveOn, source, verified }, now)
  if (!result.ok) return refusedBy('privacy', result, await currentTranslator(), form)
  // What holds from today whoever issued it reads like everybody, and is told there that it is issued.
  if (effectiveOn <= dayAt(now)) return redirect(`/account/privacy?did=issued&to=${encodeURIComponent('/school/privacy/notice?did=issued')}`)
  return redirect('/school/privacy/notice?did=issued')
}
