'use server'

import { z } from 'zod'
import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { publicDataChanged } from '../../web/revalidate'
import { sayable } from '../../web/respond'
import { correctNotice, discardDraft, startNotice } from './commands/draft-notice'
import { editNotice } from './commands/edit-notice'
import { issueNotice } from './commands/issue-notice'
import { issueForm, noticeNamed, noticeStart, noticeText, readLines } from './schema'

/** The form's fields, with every tick of the cohorts. */
const fieldsOf = (form: FormData) => ({ ...Object.fromEntries(form), cohorts: form.getAll('cohorts') })

/** A refusal as the form shows it: at its field where the reason names one. */
async function refusal({ error, details }: { error: string; details: Readonly<Record<string, unknown>> }, form: FormData): Promise<FormState> {
  const message = (await currentTranslator())(`enrolment.notices.errors.${error}`, sayable(details))
  const { field } = details
  return keepTicks(rejected(message, form, typeof field === 'string' ? [{ path: field, code: error, message }] : []), form)
}

/** Ticks come back into the form joined: FormState keeps one text for each name. */
const keepTicks = (state: FormState, form: FormData): FormState => ({
  ...state, values: { ...state.values, cohorts: form.getAll('cohorts').filter((value) => typeof value === 'string').join(',') },
})

export async function startNoticeAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = noticeStart.safeParse(fieldsOf(form))
  if (!input.success) return invalid(input.error, form)
  const result = await startNotice(actor, input.data, new Date())
  return result.ok ? redirect(`/school/notices/${result.value.id}/edit`) : refusal(result, form)
}

/** Saves the draft; a class that came in leads back to its deadline, the first button onward to the check. */
export async function editNoticeAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const fields = fieldsOf(form)
  const text = noticeText.safeParse(fields)
  const { lines, issues } = readLines(fields, form.getAll('cohorts').filter((id) => typeof id === 'string' && form.has(`closesOn-${id}`)).map(String))
  if (!text.success || issues.length > 0) return keepTicks(await invalid(new z.ZodError([...(text.error?.issues ?? []), ...issues]), form), form)
  const result = await editNotice(actor, { text: text.data, lines }, new Date())
  if (!result.ok) return refusal(result, form)
  const path = `/school/notices/${text.data.noticeId}`
  if (result.value.added > 0) return redirect(`${path}/edit?added=${result.value.added}`)
  return redirect(form.get('then') === 'check' ? `${path}/issue` : `${path}/edit?saved=1`)
}

export async function issueNoticeAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = issueForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await issueNotice(actor, input.data, new Date())
  if (!result.ok) return refusal(result.error === 'number_taken' ? { ...result, details: { field: 'documentNumber' } } : result, form)
  publicDataChanged('notices', 'cohorts')
  return redirect(`/school/notices/${result.value.id}?did=issued`)
}

export async function correctNoticeAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = noticeNamed.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await correctNotice(actor, input.data)
  return result.ok ? redirect(`/school/notices/${result.value.id}/edit`) : refusal(result, form)
}

export async function discardDraftAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = noticeNamed.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await discardDraft(actor, input.data)
  if (!result.ok) return refusal(result, form)
  return redirect(result.value.left ? `/school/notices/${input.data.noticeId}?did=discarded` : '/school/notices?did=discarded')
}
