'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { mondayOf } from '../../time'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { moveLessons } from '../commands/move-lessons'
import { planLesson } from '../commands/plan-lesson'
import { cancelLesson, publishLesson } from '../commands/publish-lesson'
import { lessonInput, lessonMove, lessonNote } from './schema'

const refusal = async (error: string, form: FormData): Promise<FormState> =>
  rejected((await currentTranslator())(`teaching.planner.errors.${error}`), form)

export async function planLessonAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = lessonInput.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await planLesson(actor, input.data)
  if (!result.ok) return refusal(result.error, form)
  return redirect(`/school/cohorts/${input.data.cohortId}/timetable?week=${mondayOf(input.data.day)}&did=saved`)
}

export async function publishLessonAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = lessonNote.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await publishLesson(actor, input.data)
  if (!result.ok) return refusal(result.error, form)
  return redirect(`/school/cohorts/${result.value.cohortId}/timetable/${input.data.id}?did=saved`)
}

export async function cancelLessonAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = lessonNote.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await cancelLesson(actor, input.data)
  if (!result.ok) return refusal(result.error, form)
  return redirect(`/school/cohorts/${result.value.cohortId}/timetable?did=saved`)
}

export async function moveLessonAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = lessonMove.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await moveLessons(actor, { moves: [input.data] })
  if (!result.ok) return refusal(result.error, form)
  return redirect(`/school/cohorts/${result.value.cohortId}/timetable/${input.data.id}?did=saved`)
}
