'use server'

import { scannedPath } from '../../access/return-path'
import { findSession, requireActor } from '../../access/session'
import { homeOf } from '../../access/workspace'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { invalid, refusedBy, type FormState } from '../../web/form-state'
import { acknowledgeNotice, issuePrivacyNotice } from './commands'
import { acknowledgement, noticeInput } from './schema'

/** Says that the notice was read and goes on to the workspace, or back to what was scanned. Asked of whoever is signed in, read or not. */
export async function acknowledgeNoticeAction(form: FormData): Promise<void> {
  const session = (await findSession()) ?? (await redirect('/sign-in'))
  const { actor } = session.hat
  const input = acknowledgement.safeParse(Object.fromEntries(form))
  const result = input.success ? await acknowledgeNotice(actor, input.data, new Date()) : null
  if (!result?.ok) return redirect('/account/privacy?again=1')
  const { data: back } = scannedPath.safeParse(form.get('to'))
  return back ? redirect(`/me/roll/${back}`) : redirect(homeOf(actor))
}

export async function issuePrivacyNoticeAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  // The paragraphs keep their lines, which the other fields of a form lose.
  const input = noticeInput.safeParse({ ...written(form), bodyVi: form.get('bodyVi'), bodyEn: form.get('bodyEn') })
  if (!input.success) return invalid(input.error, form)
  const result = await issuePrivacyNotice(actor, input.data, new Date())
  if (!result.ok) return refusedBy('privacy', result, await currentTranslator(), form)
  return redirect('/school/privacy/notice?did=issued')
}
