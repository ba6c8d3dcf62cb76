'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { sayable } from '../../web/respond'
import { acknowledgeReport, acknowledgeReports } from './commands/acknowledge-reports'
import { handOnReports, reviewReports } from './commands/review-reports'
import { sendReports } from './commands/send-reports'
import { signReports } from './commands/sign-reports'
import { writeReport } from './commands/write-report'
import { draftForm, handOnForm, receiptForm, receiveAllForm, reviewForm, sendForm, sendingInput, signForm } from './schema'

/** A refusal as the form shows it: at its field, or fields, where the reason names them. */
async function refusal({ error, details }: { error: string; details: Readonly<Record<string, unknown>> }, form: FormData): Promise<FormState> {
  const t = await currentTranslator()
  const message = t(`teaching.reportReading.errors.${error}`, sayable(details))
  const { field, fields } = details
  const named = Array.isArray(fields) ? fields.filter((one): one is string => typeof one === 'string') : []
  // Each field says it for itself.
  if (named.length > 0) return { ...rejected(message, form, named.map((path) => ({ path, code: 'required', message: t('web.fields.required') }))), message: null }
  return rejected(message, form, typeof field === 'string' ? [{ path: field, code: error, message }] : [])
}

const fieldsOf = (form: FormData) => ({ ...Object.fromEntries(form), reports: form.getAll('reports') })
const listOf = (cohortId: string, ordinal: number, did: string) => `/school/cohorts/${cohortId}/reports?turn=${ordinal}&did=${did}` as const

/** Saves the draft and goes where the button says: it stays, goes on to the next trainee, or hands the draft on. */
export async function writeReportAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = draftForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const { then, ...draft } = input.data
  const result = await writeReport(actor, { ...draft, submit: then === 'submit' }, new Date())
  if (!result.ok) return refusal(result, form)
  const next = form.get('next')
  const { cohortId, traineeId, ordinal } = input.data
  const onward = then !== 'stay' && typeof next === 'string' && /^[0-9a-f-]{36}$/.test(next) ? next : null
  if (then !== 'stay' && !onward) return redirect(listOf(cohortId, ordinal, then === 'submit' ? 'submitted' : 'saved'))
  return redirect(`/school/cohorts/${cohortId}/reports/${onward ?? traineeId}?turn=${ordinal}&did=${then === 'submit' ? 'submitted' : 'saved'}`)
}

export async function handOnReportsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = handOnForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await handOnReports(actor, input.data)
  return result.ok ? redirect(`${listOf(input.data.cohortId, input.data.ordinal, 'handed')}&count=${result.value.handed}`) : refusal(result, form)
}

/** Agrees to reports or gives one back, and goes on to the next that waits, if the form knows one. */
export async function reviewReportsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = reviewForm.safeParse(fieldsOf(form))
  if (!input.success) return invalid(input.error, form)
  const result = await reviewReports(actor, input.data)
  if (!result.ok) return refusal(result, form)
  const { cohortId, ordinal, next, verdict } = input.data
  const did = verdict === 'return' ? 'returned' : 'approved'
  return redirect(next && /^[0-9a-f-]{36}$/.test(next) ? `/school/cohorts/${cohortId}/reports/${next}?turn=${ordinal}&did=${did}` : listOf(cohortId, ordinal, did))
}

export async function signReportsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = signForm.safeParse(fieldsOf(form))
  if (!input.success) return invalid(input.error, form)
  const result = await signReports(actor, input.data, new Date())
  if (!result.ok) return refusal(result.error === 'number_taken' ? { ...result, details: { field: 'firstNumber' } } : result, form)
  return redirect(`${listOf(input.data.cohortId, input.data.ordinal, 'signed')}&count=${result.value.signed}`)
}

/** Sends a turn of a class; `to-{agency}` names who gets the reports of an agency that has several heirs. */
export async function sendReportsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = sendForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const { cohortId, ordinal } = input.data
  const recipients = [...form.entries()].flatMap(([name, to]) => (name.startsWith('to-') && to !== '' ? [{ from: name.slice(3), to }] : []))
  const sending = sendingInput.safeParse({ ordinal, recipients })
  if (!sending.success) return invalid(sending.error, form)
  const result = await sendReports(actor, { ...sending.data, cohortId }, new Date())
  return result.ok ? redirect(`${listOf(cohortId, ordinal, 'sent')}&count=${result.value.sent}&left=${result.value.unsent}`) : refusal(result, form)
}

export async function acknowledgeReportAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = receiptForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await acknowledgeReport(actor, input.data, new Date())
  return result.ok ? redirect(`/agency/reports/${result.value.id}?did=received`) : refusal(result, form)
}

export async function acknowledgeReportsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = receiveAllForm.safeParse(fieldsOf(form))
  if (!input.success) return invalid(input.error, form)
  const result = await acknowledgeReports(actor, input.data.reports, new Date())
  return result.ok ? redirect('/agency/reports?view=done&did=received') : refusal(result, form)
}
