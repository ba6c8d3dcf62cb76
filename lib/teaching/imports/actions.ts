'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { invalid, refusedBy, type FormState } from '../../web/form-state'
import { confirmLessons } from './commands/confirm-lessons'
import { confirmForm } from './schema'

export async function confirmLessonsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = confirmForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await confirmLessons(actor, input.data, new Date())
  return result.ok ? redirect(`/school/cohorts/${result.value.cohortId}/timetable?week=${result.value.first}&did=saved`) : refusedBy('teaching.imports', result, await currentTranslator(), form)
}
