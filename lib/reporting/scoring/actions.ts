'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { invalid, refusedBy, type FormState } from '../../web/form-state'
import { scoreSchool } from './commands'
import { scoreInput } from './schema'

export async function scoreSchoolAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = scoreInput.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await scoreSchool(actor, input.data, new Date())
  if (!result.ok) return refusedBy('reporting.scoring', result, await currentTranslator(), form)
  return redirect(`/agency/school-score?year=${result.value.year}&saved=1`)
}
