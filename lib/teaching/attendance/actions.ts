'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { takeRoll } from './commands/take-roll'
import { entriesWritten, rollForm, rollInput } from './schema'

export async function takeRollAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const [named, roll] = [rollForm.safeParse(Object.fromEntries(form)), rollInput.shape.entries.safeParse(entriesWritten(form))]
  if (!named.success) return invalid(named.error, form)
  if (!roll.success) return invalid(roll.error, form)
  const result = await takeRoll(actor, { ...named.data, entries: roll.data }, new Date())
  if (!result.ok) return rejected((await currentTranslator())(`teaching.attendance.errors.${result.error}`), form)
  const { cohortId, lessonId, warned } = result.value
  return redirect(`/school/cohorts/${cohortId}/attendance/${lessonId}?did=saved${warned > 0 ? `&warned=${warned}` : ''}`)
}
