'use server'

import { requireActor } from '../../../access/session'
import { currentTranslator } from '../../../i18n/current'
import { redirect } from '../../../i18n/navigation'
import { written } from '../../../people/schema'
import type { Failure } from '../../../result'
import { invalid, rejected, type FormState } from '../../../web/form-state'
import { addRequirement, endRequirement } from './commands'
import { additionForm, endingForm } from './schema'

async function refused({ error, details: { field } }: Failure<string>, form: FormData): Promise<FormState> {
  const message = (await currentTranslator())(`enrolment.requirements.errors.${error}`)
  return rejected(message, form, typeof field === 'string' ? [{ path: field, code: error, message }] : [])
}

/** Asks for a paper from a day on. */
export async function addRequirementAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = additionForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await addRequirement(actor, input.data, new Date())
  return result.ok ? redirect('/school/rules/papers?did=added') : refused(result, form)
}

/** Asks for it no longer after a day. */
export async function endRequirementAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = endingForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await endRequirement(actor, input.data, new Date())
  return result.ok ? redirect('/school/rules/papers?did=ended') : refused(result, form)
}
