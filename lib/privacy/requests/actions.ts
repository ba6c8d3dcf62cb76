'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { invalid, refusedBy, type FormState } from '../../web/form-state'
import { askAboutData, withdrawDataRequest } from './commands/ask-about-data'
import { acknowledgeDataRequest, answerDataRequest, extendDataRequest } from './commands/handle-request'
import { answerInput, extensionInput, namedRequest, requestInput } from './schema'

export async function askAboutDataAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = requestInput.safeParse({ ...written(form), detail: form.get('detail') })
  if (!input.success) return invalid(input.error, form)
  const result = await askAboutData(actor, input.data, new Date())
  if (!result.ok) return refusedBy('privacy', result, await currentTranslator(), form)
  return redirect('/account/data?did=made')
}

export async function withdrawDataRequestAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = namedRequest.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await withdrawDataRequest(actor, input.data, new Date())
  if (!result.ok) return refusedBy('privacy', result, await currentTranslator(), form)
  return redirect('/account/data?did=withdrawn')
}

export async function acknowledgeDataRequestAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = namedRequest.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await acknowledgeDataRequest(actor, input.data, new Date())
  if (!result.ok) return refusedBy('privacy', result, await currentTranslator(), form)
  return redirect(`/school/privacy/requests/${result.value.id}?did=acknowledged`)
}

export async function extendDataRequestAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = extensionInput.extend(namedRequest.shape).safeParse({ ...written(form), reason: form.get('reason') })
  if (!input.success) return invalid(input.error, form)
  const result = await extendDataRequest(actor, input.data, new Date())
  if (!result.ok) return refusedBy('privacy', result, await currentTranslator(), form)
  return redirect(`/school/privacy/requests/${result.value.id}?did=extended`)
}

export async function answerDataRequestAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = answerInput.extend(namedRequest.shape).safeParse({ ...written(form), answer: form.get('answer') })
  if (!input.success) return invalid(input.error, form)
  const result = await answerDataRequest(actor, input.data, new Date())
  if (!result.ok) return refusedBy('privacy', result, await currentTranslator(), form)
  return redirect(`/school/privacy/requests/${result.value.id}?did=answered`)
}
