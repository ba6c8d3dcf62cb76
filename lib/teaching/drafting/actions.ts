'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { clearDrafts, copyLessons, draftLessons } from './commands'
import { clearInput, copyInput, draftInput } from './schema'

const refused = async (error: string, form: FormData): Promise<FormState> => rejected((await currentTranslator())(`teaching.drafting.errors.${error}`), form)

export async function draftLessonsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = draftInput.safeParse({ ...Object.fromEntries(form), weekdays: form.getAll('weekdays'), halves: form.getAll('halves') })
  if (!input.success) return invalid(input.error, form)
  const result = await draftLessons(actor, input.data)
  return result.ok ? redirect(`/school/cohorts/${input.data.cohortId}/timetable?week=${result.value.first}&did=saved`) : refused(result.error, form)
}

export async function copyLessonsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = copyInput.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await copyLessons(actor, input.data)
  return result.ok ? redirect(`/school/cohorts/${input.data.cohortId}/timetable?week=${result.value.first}&did=saved`) : refused(result.error, form)
}

export async function clearDraftsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = clearInput.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await clearDrafts(actor, input.data)
  return result.ok ? redirect(`/school/cohorts/${input.data.cohortId}/timetable?did=saved`) : refused(result.error, form)
}
