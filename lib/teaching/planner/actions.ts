'use server'

import type { z } from 'zod'
import type { Actor } from '../../access/actor'
import { requireActor } from '../../access/session'
import { currentLocale, currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import type { Result } from '../../result'
import { mondayOf } from '../../time'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { alterLesson, switchOnline } from '../commands/alter-lesson'
import { cancelLesson } from '../commands/cancel-lesson'
import { moveLessons, swapLessons } from '../commands/move-lessons'
import { planLesson } from '../commands/plan-lesson'
import { publishLesson, publishWeek } from '../commands/publish-lesson'
import { clashSentences } from './messages/clashes'
import { lessonContent, lessonInput, lessonMove, lessonNote, lessonPublication, lessonSwap, moveReasons, onlineInput, weekPublication } from './schema'

/** The form's input through one command; a refusal comes back with every clash named. */
async function run<S extends z.ZodType, T>(
  form: FormData, shape: S, command: (actor: Actor, input: z.output<S>) => Promise<Result<T, string>>,
): Promise<{ done: T; input: z.output<S> } | { state: FormState }> {
  const actor = await requireActor()
  const input = shape.safeParse(Object.fromEntries(form))
  if (!input.success) return { state: await invalid(input.error, form) }
  const result = await command(actor, input.data)
  return result.ok ? { done: result.value, input: input.data } : { state: await refused(result.error, result.details, form) }
}

async function refused(error: string, { field, clashes }: Readonly<Record<string, unknown>>, form: FormData): Promise<FormState> {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const message = t(`teaching.planner.errors.${error}`)
  const named = clashSentences(clashes, locale, t).map((sentence, place) => ({ path: `clash-${place}`, code: 'clash', message: sentence }))
  return rejected(message, form, [...(typeof field === 'string' ? [{ path: field, code: error, message }] : []), ...named])
}

export async function planLessonAction(_: FormState, form: FormData): Promise<FormState> {
  const ran = await run(form, lessonInput, (actor, input) => planLesson(actor, input))
  if ('state' in ran) return ran.state
  return redirect(`/school/cohorts/${ran.input.cohortId}/timetable?week=${mondayOf(ran.input.day)}&did=saved`)
}

export async function publishLessonAction(_: FormState, form: FormData): Promise<FormState> {
  const ran = await run(form, lessonPublication, (actor, input) => publishLesson(actor, input, new Date()))
  if ('state' in ran) return ran.state
  return redirect(`/school/cohorts/${ran.done.cohortId}/timetable/${ran.input.id}?did=saved`)
}

export async function publishWeekAction(_: FormState, form: FormData): Promise<FormState> {
  const ran = await run(form, weekPublication, (actor, input) => publishWeek(actor, input, new Date()))
  if ('state' in ran) return ran.state
  return redirect(`/school/cohorts/${ran.input.cohortId}/timetable?week=${mondayOf(ran.input.monday)}&did=saved`)
}

export async function cancelLessonAction(_: FormState, form: FormData): Promise<FormState> {
  const ran = await run(form, lessonNote, (actor, input) => cancelLesson(actor, input, new Date()))
  if ('state' in ran) return ran.state
  return redirect(`/school/cohorts/${ran.done.cohortId}/timetable${ran.done.removed ? '' : `/${ran.input.id}`}?did=saved`)
}

export async function moveLessonAction(_: FormState, form: FormData): Promise<FormState> {
  const ran = await run(form, lessonMove.extend(moveReasons.shape), (actor, { note, overrideReason, ...move }) => moveLessons(actor, { moves: [move], note, overrideReason }, new Date()))
  if ('state' in ran) return ran.state
  return redirect(`/school/cohorts/${ran.done.cohortId}/timetable/${ran.input.id}?did=saved`)
}

export async function swapLessonsAction(_: FormState, form: FormData): Promise<FormState> {
  const ran = await run(form, lessonSwap, (actor, input) => swapLessons(actor, input, new Date()))
  if ('state' in ran) return ran.state
  return redirect(`/school/cohorts/${ran.done.cohortId}/timetable/${ran.input.id}?did=saved`)
}

export async function switchOnlineAction(_: FormState, form: FormData): Promise<FormState> {
  const ran = await run(form, onlineInput, (actor, input) => switchOnline(actor, input, new Date()))
  if ('state' in ran) return ran.state
  return redirect(`/school/cohorts/${ran.done.cohortId}/timetable/${ran.input.id}?did=saved`)
}

export async function alterLessonAction(_: FormState, form: FormData): Promise<FormState> {
  const ran = await run(form, lessonContent, (actor, input) => alterLesson(actor, input, new Date()))
  if ('state' in ran) return ran.state
  return redirect(`/school/cohorts/${ran.done.cohortId}/timetable/${ran.input.id}?did=saved`)
}
