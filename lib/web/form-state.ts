import 'server-only'
import type { z } from 'zod'
import { saysTooBusy } from '../db/fault'
import { currentLocale, currentTranslator } from '../i18n/current'
import { fieldProblems, type FieldProblem } from './problem'

/** What a form shows after an action that did not lead away: sentences for the summary, errors by field, what was typed. */
export type FormState = {
  readonly message: string | null
  readonly errors: readonly FieldProblem[]
  readonly values: Readonly<Record<string, string>>
}

/** The typed values of a form, without what Next adds and without passwords. */
const typed = (form: FormData): Record<string, string> => {
  const kept = [...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(kept.filter(([name]) => !name.startsWith('$ACTION') && !name.startsWith('password')))
}

/** The form again as it was typed: nothing was wrong, it only goes on. */
export const goesOn = (form: FormData): FormState => ({ message: null, errors: [], values: typed(form) })

/** The form again, with each field's fault. */
export const invalid = async (error: z.ZodError, form: FormData): Promise<FormState> => ({
  message: null, errors: fieldProblems(error, await currentLocale()), values: typed(form),
})

/** The form again, with the sentence of an expected error. */
export const rejected = (message: string, form: FormData, errors: readonly FieldProblem[] = []): FormState => ({
  message, errors, values: typed(form),
})

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
