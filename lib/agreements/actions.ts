'use server'

import { requireActor } from '../access/session'
import { homeOf } from '../access/workspace'
import { currentTranslator } from '../i18n/current'
import { redirect } from '../i18n/navigation'
import { parseWrittenDay } from '../time'
import { invalid, rejected, type FormState } from '../web/form-state'
import { sayable } from '../web/respond'
import { recordEvidence } from './commands'
import { evidenceInput } from './schema'

/** Records the paper that fulfils an obligation and leads back to the agreement's obligations. */
export async function recordEvidenceAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const typed = form.get('on')
  const input = evidenceInput.safeParse({
    ...Object.fromEntries(form), on: typeof typed === 'string' ? (parseWrittenDay(typed) ?? typed) : undefined,
  })
  if (!input.success) return invalid(input.error, form)
  const result = await recordEvidence(actor, input.data, new Date())
  if (!result.ok) {
    const message = (await currentTranslator())(`agreements.errors.${result.error}`, sayable(result.details))
    const field = result.details['field']
    return rejected(message, form, typeof field === 'string' ? [{ path: field, code: result.error, message }] : [])
  }
  const home = homeOf(actor)
  const to = `/agreements/${result.value.agreementId}/obligations` as const
  if (home === '/school') return redirect(`/school${to}?recorded=1`)
  return home === '/agency' ? redirect(`/agency${to}?recorded=1`) : redirect(`/province${to}?recorded=1`)
}
