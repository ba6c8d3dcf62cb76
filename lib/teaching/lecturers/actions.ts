'use server'

import { requireActor } from '../../access/session'
import { currentLocale, currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { publicDataChanged } from '../../web/revalidate'
import { clashSentences } from '../planner/messages/clashes'
import { answerLesson } from './commands/answer-lesson'
import { addLecturer, recordPractice, updateLecturer } from './commands/keep-lecturer'
import { staffLesson } from './commands/staff-lesson'
import { answerInput, lecturerId, lecturerInput, practiceInput, staffInput } from './schema'

async function refused(error: string, { field, clashes }: Readonly<Record<string, unknown>>, form: FormData): Promise<FormState> {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const message = t(`teaching.lecturers.errors.${error}`)
  const named = clashSentences(clashes, locale, t).map((sentence, place) => ({ path: `clash-${place}`, code: 'clash', message: sentence }))
  return rejected(message, form, [...(typeof field === 'string' ? [{ path: field, code: error, message }] : []), ...named])
}

export async function addLecturerAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = lecturerInput.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await addLecturer(actor, input.data)
  // The home page counts the visiting lecturers.
  if (result.ok) publicDataChanged('cohorts')
  return result.ok ? redirect(`/school/lecturers/${result.value.id}?did=saved`) : refused(result.error, result.details, form)
}

export async function updateLecturerAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const [target, input] = [lecturerId.safeParse(Object.fromEntries(form)), lecturerInput.safeParse(Object.fromEntries(form))]
  if (!target.success) return invalid(target.error, form)
  if (!input.success) return invalid(input.error, form)
  const result = await updateLecturer(actor, { ...input.data, ...target.data })
  if (result.ok) publicDataChanged('cohorts')
  return result.ok ? redirect(`/school/lecturers/${result.value.id}?did=saved`) : refused(result.error, result.details, form)
}

export async function recordPracticeAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = practiceInput.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await recordPractice(actor, input.data)
  return result.ok ? redirect(`/school/lecturers/${input.data.lecturerId}?did=saved`) : refused(result.error, result.details, form)
}

export async function staffLessonAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = staffInput.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await staffLesson(actor, input.data, new Date())
  return result.ok ? redirect(`/school/cohorts/${result.value.cohortId}/timetable/${input.data.lessonId}?did=saved`) : refused(result.error, result.details, form)
}

export async function answerLessonAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = answerInput.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await answerLesson(actor, input.data, new Date())
  return result.ok ? redirect('/school/lessons?did=answered') : refused(result.error, result.details, form)
}
