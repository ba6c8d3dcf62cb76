import 'server-only'
import type { z } from 'zod'
import { currentLocale } from '../i18n/current'
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
