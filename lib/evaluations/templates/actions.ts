'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { invalid, refusedBy, type FormState } from '../../web/form-state'
import { copyVersion, editDraft, startQuestionnaire, useVersion } from './commands'
import { draftForm, MOST_ITEMS, startForm, templateNamed } from './schema'

const path = '/school/evaluations/templates'

export async function startQuestionnaireAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = startForm.safeParse({ model: form.get('model') })
  if (!input.success) return invalid(input.error, form)
  const result = await startQuestionnaire(actor, input.data)
  return result.ok ? redirect(`${path}/${result.value.id}?did=drafted`) : refusedBy('evaluations.templates', result, await currentTranslator(), form)
}

export async function copyVersionAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = templateNamed.safeParse({ templateId: form.get('templateId') })
  if (!input.success) return invalid(input.error, form)
  const result = await copyVersion(actor, input.data)
  return result.ok ? redirect(`${path}/${result.value.id}?did=drafted`) : refusedBy('evaluations.templates', result, await currentTranslator(), form)
}

export async function editDraftAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = draftForm.safeParse({ templateId: form.get('templateId'), title: form.get('title'), timings: form.getAll('timings'), items: itemsIn(form) })
  if (!input.success) return invalid(input.error, form)
  const result = await editDraft(actor, input.data)
  return result.ok ? redirect(`${path}/${result.value.id}?did=edited`) : refusedBy('evaluations.templates', result, await currentTranslator(), form)
}

export async function useVersionAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = templateNamed.safeParse({ templateId: form.get('templateId') })
  if (!input.success) return invalid(input.error, form)
  const result = await useVersion(actor, input.data)
  return result.ok ? redirect(`${path}/${result.value.id}?did=used`) : refusedBy('evaluations.templates', result, await currentTranslator(), form)
}

/** The rows of the form that were filled in; an empty row is no question. */
const itemsIn = (form: FormData) => Array.from({ length: MOST_ITEMS }, (_, place) => String(place + 1)).flatMap((place) => {
  const [code, kind, textVi, textEn] = ['code', 'kind', 'vi', 'en'].map((name) => form.get(`${name}-${place}`))
  return [code, textVi, textEn].some((value) => typeof value === 'string' && value.trim() !== '') ? [{ code, kind, textVi, textEn }] : []
})
