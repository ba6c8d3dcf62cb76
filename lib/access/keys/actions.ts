'use server'

import { currentLocale, currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { dayAt, formatDay } from '../../time'
import { invalid, refusedBy, type FormState } from '../../web/form-state'
import { requireActor } from '../session'
import { issueKey, revokeKey } from './commands'
import { issueForm, revokeForm } from './schema'

/** `issued`: the key itself, in the answer to the form and nowhere else, and its last day as it is written. */
export type IssueState = FormState & { readonly issued?: { readonly value: string; readonly label: string; readonly until: string } }

/** Issues a key for the own role; it stands in the answer, which no cache keeps. */
export async function issueKeyAction(_: IssueState, form: FormData): Promise<IssueState> {
  const actor = await requireActor()
  const input = issueForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await issueKey(actor, input.data, new Date())
  if (!result.ok) return refusedBy('access.keys', result, await currentTranslator(), form)
  const { key, label, expiresAt } = result.value
  return { message: null, errors: [], values: {}, issued: { value: key, label, until: formatDay(dayAt(expiresAt), await currentLocale()) } }
}

/** Ends a key of the own house for good. */
export async function revokeKeyAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = revokeForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await revokeKey(actor, input.data, new Date())
  if (!result.ok) return refusedBy('access.keys', result, await currentTranslator(), form)
  return redirect(actor.kind === 'agency' ? '/agency/keys?did=revoked' : '/school/keys?did=revoked')
}
