'use server'

import { requireActor } from '../../access/session'
import { decideGraduation } from '../../graduation/decision/commands/decide-graduation'
import { graduationDecisionForm } from '../../graduation/decision/schema'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { invalid, refusedBy, type FormState } from '../../web/form-state'
import { publicDataChanged } from '../../web/revalidate'
import { openRoundsOf } from '../commands/open-rounds-of'

/** Records the decision that ends a class and opens what its completion makes due. Were the second half lost, the nightly job opens it. */
export async function decideGraduationAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = graduationDecisionForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const { cohortId, ...decision } = input.data
  const result = await decideGraduation(actor, { cohortId, decision }, new Date())
  if (!result.ok) return refusedBy('graduation', result, await currentTranslator(), form)
  await openRoundsOf(actor, { cohortId }, new Date())
  publicDataChanged('cohorts')
  return redirect(`/school/cohorts/${cohortId}/graduation?did=decided`)
}
