'use server'

import { requireActor } from '../access/session'
import { homeOf } from '../access/workspace'
import { currentTranslator } from '../i18n/current'
import { redirect } from '../i18n/navigation'
import { written } from '../people/schema'
import { invalid, refusedBy, type FormState } from '../web/form-state'
import { addFinding, mendFinding } from './commands/follow-finding'
import { answerRecommendation, recordRecommendation } from './commands/follow-recommendation'
import { changeActivity, recordActivity } from './commands/keep-activity'
import { activityChange, activityInput, activityWritten, answerForm, findingInput, mendingInput, recommendationInput } from './schema'

export async function recordActivityAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = activityInput.safeParse(activityWritten(form))
  if (!input.success) return invalid(input.error, form)
  const result = await recordActivity(actor, input.data, new Date())
  if (!result.ok) return refusedBy('activities', result, await currentTranslator(), form)
  return redirect(`/school/activities/${result.value.id}?did=recorded`)
}

export async function changeActivityAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = activityChange.safeParse(activityWritten(form))
  if (!input.success) return invalid(input.error, form)
  const result = await changeActivity(actor, input.data, new Date())
  if (!result.ok) return refusedBy('activities', result, await currentTranslator(), form)
  return redirect(`/school/activities/${result.value.id}?did=changed`)
}

export async function addFindingAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = findingInput.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await addFinding(actor, input.data)
  if (!result.ok) return refusedBy('activities', result, await currentTranslator(), form)
  return redirect(`/school/activities/${input.data.activityId}?did=found`)
}

export async function mendFindingAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = mendingInput.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await mendFinding(actor, input.data, new Date())
  if (!result.ok) return refusedBy('activities', result, await currentTranslator(), form)
  return redirect(`/school/activities/${result.value.activityId}?did=mended`)
}

export async function recordRecommendationAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = recommendationInput.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await recordRecommendation(actor, input.data, new Date())
  if (!result.ok) return refusedBy('activities', result, await currentTranslator(), form)
  return redirect(`/school/recommendations/${result.value.id}?did=made`)
}

/** Whoever is asked answers in the own workspace. */
export async function answerRecommendationAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = answerForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await answerRecommendation(actor, input.data, new Date())
  if (!result.ok) return refusedBy('activities', result, await currentTranslator(), form)
  const home = homeOf(actor)
  const to = `/recommendations/${result.value.id}?did=answered` as const
  return home === '/agency' ? redirect(`/agency${to}`) : home === '/province' ? redirect(`/province${to}`) : redirect(`/school${to}`)
}
