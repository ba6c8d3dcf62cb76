'use server'

import { z } from 'zod'
import { requireActor } from '../../access/session'
import { homeOf } from '../../access/workspace'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { invalid, refusedBy, type FormState } from '../../web/form-state'
import { enactmentInput, signatureInput } from '../writing/schema'
import { numberVersion } from './commands/number-version'
import { signVersion } from './commands/sign-version'

const ofAgreement = { agreementId: z.uuid({ error: 'id_invalid' }) }

export async function signVersionAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = signatureInput.extend(ofAgreement).safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await signVersion(actor, input.data, new Date())
  if (!result.ok) return refusedBy('agreements.refused', result, await currentTranslator(), form)
  const to = `/agreements/${result.value.id}/signatures?version=${result.value.number}&did=${result.value.complete ? 'complete' : 'done'}` as const
  const home = homeOf(actor)
  return home === '/school' ? redirect(`/school${to}`) : home === '/agency' ? redirect(`/agency${to}`) : redirect(`/province${to}`)
}

export async function numberVersionAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = enactmentInput.extend(ofAgreement).safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await numberVersion(actor, input.data, new Date())
  return result.ok ? redirect(`/school/agreements/${result.value.id}/signatures?version=${result.value.number}&did=numbered`) : refusedBy('agreements.refused', result, await currentTranslator(), form)
}
