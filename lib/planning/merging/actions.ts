'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { sayable } from '../../web/respond'
import { mergeLines } from './commands/merge-lines'
import { mergeForm } from './schema'

export async function mergeLinesAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = mergeForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await mergeLines(actor, input.data)
  if (!result.ok) {
    const message = (await currentTranslator())(`planning.merging.errors.${result.error}`, sayable(result.details))
    const { field } = result.details
    return rejected(message, form, typeof field === 'string' ? [{ path: field, code: result.error, message }] : [])
  }
  return redirect(`/school/plan/merge?year=${result.value.year}&scenario=${input.data.scenario}&did=merged`)
}
