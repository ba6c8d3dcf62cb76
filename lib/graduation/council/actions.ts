'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { invalid, refusedBy, type FormState } from '../../web/form-state'
import { recordGraduationCouncil } from './commands/record-graduation-council'
import { choicesWritten, graduationCouncilForm } from './schema'

/** Puts a sitting on record and leads back to the review. */
export async function recordGraduationCouncilAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = graduationCouncilForm.safeParse({ ...written(form), ...choicesWritten(form) })
  if (!input.success) return invalid(input.error, form)
  const result = await recordGraduationCouncil(actor, input.data, new Date())
  if (!result.ok) return refusedBy('graduation', result, await currentTranslator(), form)
  return redirect(`/school/cohorts/${input.data.cohortId}/graduation?did=recorded`)
}
