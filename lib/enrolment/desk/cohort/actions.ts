'use server'

import { requireActor } from '../../../access/session'
import { currentTranslator } from '../../../i18n/current'
import { redirect } from '../../../i18n/navigation'
import { invalid, rejected, type FormState } from '../../../web/form-state'
import { sayable } from '../../../web/respond'
import { publicDataChanged } from '../../../web/revalidate'
import { closeEnrolment, openCohort } from '../../commands/open-cohort'
import { closingForm, openingForm } from '../schema'

const refusal = async (result: { error: string; details: Readonly<Record<string, unknown>> }, form: FormData): Promise<FormState> =>
  rejected((await currentTranslator())(`enrolment.errors.${result.error}`, sayable(result.details)), form)

export async function closeEnrolmentAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = closingForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await closeEnrolment(actor, input.data, new Date())
  if (!result.ok) return refusal(result, form)
  publicDataChanged('cohorts')
  return redirect(`/school/cohorts/${result.value.id}?did=closed`)
}

export async function openCohortAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = openingForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const { cohortId, ...opening } = input.data
  const result = await openCohort(actor, { cohortId, opening }, new Date())
  if (!result.ok && result.error !== 'cohort_not_open') return refusal(result, form)
  publicDataChanged('cohorts')
  // Pressed twice, or by two: the page says by which decision the class is open.
  return redirect(`/school/cohorts/${cohortId}/open`)
}
