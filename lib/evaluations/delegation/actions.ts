'use server'

import { currentActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { invalid, refusedBy, type FormState } from '../../web/form-state'
import { ownMailer } from '../../web/mail'
import { evaluationLink } from '../schema'
import { delegateEvaluation } from './commands'
import { delegationBody } from './schema'

/** Hands a form on; the page that follows shows the new link. */
export async function delegateEvaluationAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const input = delegationBody.extend(evaluationLink.shape).safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await delegateEvaluation(actor, input.data, new Date())
  if (!result.ok) return refusedBy('evaluations', result, await currentTranslator(), form)
  const did = input.data.email !== undefined && ownMailer() !== null ? 'mailed' : 'handed-on'
  return redirect(`/evaluations/${result.value.token}/delegate?did=${did}`)
}
