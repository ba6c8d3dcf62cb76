import 'server-only'
import type { z } from 'zod'
import { saysTooBusy } from '../db/fault'
import { currentLocale, currentTranslator } from '../i18n/current'
import type { Translate } from '../i18n/sentence'
import type { Failure } from '../result'
import { currentRequest } from './context'
import { fieldProblems, type FieldProblem } from './problem'
import { sayable } from './respond'

/** `missing`: for the summary, where the label says which field, what is to be said of one that was left empty: typed or chosen. */
export type FormFault = FieldProblem & { readonly missing?: { readonly typed: string; readonly chosen: string } }

/** What a form shows after an action that did not lead away: sentences for the summary, errors by field, what was typed. */
export type FormState = {
  readonly message: string | null
  readonly errors: readonly FormFault[]
  readonly values: Readonly<Record<string, string>>
}

/** The typed values of a form, without what Next adds and without passwords; several boxes of one name are joined by commas, as `FormField` has them. */
const typed = (form: FormData): Record<string, string> => {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$ACTION') && !name.startsWith('password'))
  return Object.fromEntries(names.flatMap((name) => {
    const values = form.getAll(name).filter((value): value is string => typeof value === 'string')
    return values.length > 0 ? [[name, values.join(',')]] : []
  }))
}

/** The form again as it was typed: nothing was wrong, it only goes on. */
export const goesOn = (form: FormData): FormState => ({ message: null, errors: [], values: typed(form) })

/** The form again, with each field's fault. */
export async function invalid(error: z.ZodError, form: FormData): Promise<FormState> {
  logAs('fields')
  const t = await currentTranslator()
  const missing = { typed: t('web.missing.typed'), chosen: t('web.missing.chosen') }
  const errors = fieldProblems(error, await currentLocale()).map((one) => (one.code === 'required' ? { ...one, missing } : one))
  return { message: null, errors, values: typed(form) }
}

/** The form again, with the sentence of an expected error. */
export function rejected(message: string, form: FormData, errors: readonly FieldProblem[] = []): FormState {
  logAs(errors[0]?.code ?? 'refused')
  return { message, errors, values: typed(form) }
}

/** A form that comes back is answered 200: only its code tells the log that it was refused. */
function logAs(code: string): void {
  const request = currentRequest()
  if (request) request.outcome = code
}

/** Does what a form asks; the form comes back as it was typed when too many asked at once, for then nothing was written. */
export async function answerForm(form: FormData, work: () => Promise<FormState>): Promise<FormState> {
  try {
    return await work()
  } catch (error) {
    if (!saysTooBusy(error)) throw error
    return rejected((await currentTranslator())('web.problems.busy'), form)
  }
}

/** The same for a button without fields: `busy` instead of what the command would have answered. */
export async function unlessBusy<T>(work: () => Promise<T>): Promise<T | { ok: false; error: 'busy' }> {
  try {
    return await work()
  } catch (error) {
    if (!saysTooBusy(error)) throw error
    return { ok: false, error: 'busy' }
  }
}

/** The same for an expected refusal of an area: its sentence with what is known of the reason, at the field that it names. */
export function refusedBy(area: string, { error, details }: Failure<string>, t: Translate, form: FormData): FormState {
  const message = t(`${area}.errors.${error}`, sayable(details))
  const state = rejected(message, form, typeof details['field'] === 'string' ? [{ path: details['field'], code: error, message }] : [])
  logAs(error)
  return state
}
