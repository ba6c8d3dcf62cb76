'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { invalid, refusedBy, type FormState } from '../../web/form-state'
import { publicDataChanged } from '../../web/revalidate'
import { liftTraineeDecision } from './commands/lift-trainee-decision'
import { recordTraineeDecision } from './commands/record-trainee-decision'
import { liftForm, traineeDecisionForm } from './schema'

/** Records a decision about a trainee and leads back to the trainee. */
export async function recordTraineeDecisionAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = traineeDecisionForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await recordTraineeDecision(actor, input.data, new Date())
  if (!result.ok) return refusedBy('graduation', result, await currentTranslator(), form)
  // Whoever leaves holds no seat any more.
  publicDataChanged('cohorts')
  return redirect(`/school/cohorts/${result.value.cohortId}/trainees/${input.data.traineeId}?did=decided`)
}

/** Ends a deferral or a discipline and leads back to the trainee. */
export async function liftTraineeDecisionAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = liftForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await liftTraineeDecision(actor, input.data, new Date())
  if (!result.ok) return refusedBy('graduation', result, await currentTranslator(), form)
  return redirect(`/school/cohorts/${result.value.cohortId}/trainees/${result.value.traineeId}?did=lifted`)
}
