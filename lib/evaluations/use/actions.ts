'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { invalid, refusedBy, type FormState } from '../../web/form-state'
import { recordCareerEvent } from './commands'
import { careerForm } from './schema'

/** Records what became of one of the agency's people; works without JavaScript. */
export async function recordCareerEventAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = careerForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await recordCareerEvent(actor, input.data, new Date())
  if (!result.ok) return refusedBy('evaluations.use', result, await currentTranslator(), form)
  return redirect(`/agency/people/${input.data.personId}/career?did=recorded`)
}
