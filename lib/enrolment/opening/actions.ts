'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { sayable } from '../../web/respond'
import { endDuty } from './commands/end-duty'
import { giveDuty } from './commands/give-duty'
import { dutyEnd, dutyInput, writtenDuty } from './schema'

/** A refusal as the form shows it: at its field where the reason names one. */
async function refusal({ error, details }: { error: string; details: Readonly<Record<string, unknown>> }, form: FormData): Promise<FormState> {
  const message = (await currentTranslator())(`enrolment.opening.errors.${error}`, sayable(details))
  const { field } = details
  return rejected(message, form, typeof field === 'string' ? [{ path: field, code: error, message }] : [])
}

export async function giveDutyAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = dutyInput.safeParse(writtenDuty(Object.fromEntries(form)))
  if (!input.success) return invalid(input.error, form)
  const result = await giveDuty(actor, input.data, new Date())
  return result.ok ? redirect(`/school/cohorts/${input.data.cohortId}/bodies?did=given`) : refusal(result, form)
}

export async function endDutyAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = dutyEnd.safeParse(writtenDuty(Object.fromEntries(form)))
  if (!input.success) return invalid(input.error, form)
  const result = await endDuty(actor, input.data, new Date())
  return result.ok ? redirect(`/school/cohorts/${result.value.cohortId}/bodies?did=ended`) : refusal(result, form)
}
