'use server'

import { requireActor } from '../../access/session'
import { completeCohort } from '../../enrolment/commands/complete-cohort'
import { completionForm } from '../../enrolment/desk/schema'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { publicDataChanged } from '../../web/revalidate'
import { openRoundsOf } from '../commands/open-rounds-of'

/** Ends a class and opens what its completion makes due. Were the second half lost, the nightly job opens it. */
export async function completeCohortAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = completionForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const { cohortId } = input.data
  const result = await completeCohort(actor, input.data, new Date())
  if (!result.ok) return rejected((await currentTranslator())(`enrolment.errors.${result.error}`), form)
  await openRoundsOf(actor, { cohortId }, new Date())
  publicDataChanged('cohorts')
  return redirect(`/school/cohorts/${cohortId}/trainees?did=saved`)
}
