'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { invalid, refusedBy, type FormState } from '../../web/form-state'
import { followBreach, recordBreach } from './commands'
import { breachInput, entryInput } from './schema'

export async function recordBreachAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = breachInput.safeParse({ ...written(form), description: form.get('description'), kinds: form.getAll('kinds') })
  if (!input.success) return invalid(input.error, form)
  const result = await recordBreach(actor, input.data, new Date())
  if (!result.ok) return refusedBy('privacy', result, await currentTranslator(), form)
  return redirect(`/school/privacy/breaches/${result.value.id}?did=recorded`)
}

export async function followBreachAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = entryInput.safeParse({ ...written(form), text: form.get('text') })
  if (!input.success) return invalid(input.error, form)
  const result = await followBreach(actor, input.data, new Date())
  if (!result.ok) return refusedBy('privacy', result, await currentTranslator(), form)
  return redirect(`/school/privacy/breaches/${result.value.id}?did=followed`)
}
