'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { sayable } from '../../web/respond'
import { setParameter } from './commands'
import { parameterForm } from './schema'

export async function setParameterAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = parameterForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await setParameter(actor, input.data, new Date())
  if (!result.ok) {
    const message = (await currentTranslator())(`planning.parameters.errors.${result.error}`, sayable(result.details))
    const { field } = result.details
    return rejected(message, form, typeof field === 'string' ? [{ path: field, code: result.error, message }] : [])
  }
  return redirect(`/school/bunching/parameters?did=${result.value.code}`)
}
