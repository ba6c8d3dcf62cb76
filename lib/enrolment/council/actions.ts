'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { publicDataChanged } from '../../web/revalidate'
import { recordCouncil } from './commands/record-council'
import { councilForm } from './schema'

/** Puts a sitting on record and leads to it. */
export async function recordCouncilAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = councilForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await recordCouncil(actor, input.data, new Date())
  if (!result.ok) {
    const message = (await currentTranslator())(`enrolment.errors.${result.error}`)
    return rejected(message, form, result.error === 'council_in_future' ? [{ path: 'heldOn', code: result.error, message }] : [])
  }
  // The overdue of the class lost their seats first.
  publicDataChanged('cohorts')
  return redirect(`/school/cohorts/${input.data.cohortId}/council/${result.value.id}?did=saved`)
}
