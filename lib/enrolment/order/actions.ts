'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { sayable } from '../../web/respond'
import { errorSentences } from '../messages/sentences'
import { rankNomination } from './commands/rank-nomination'
import { requireEndorsement, sendLetter } from './commands/send-letter'
import { substituteNomination } from './commands/substitute-nomination'
import { endorsementForm, letterForm, rankForm, substitutionForm } from './schema'

/** One step up or down in the agency's own order; whoever is gone meanwhile is seen to be gone. */
export async function rankNominationAction(form: FormData): Promise<void> {
  const actor = await requireActor()
  const input = rankForm.safeParse(Object.fromEntries(form))
  if (!input.success) return redirect('/agency/cohorts')
  const result = await rankNomination(actor, input.data, new Date())
  return redirect(`/agency/cohorts/${input.data.cohortId}/order?did=${result.ok ? 'ranked' : result.error}`)
}

/** Sends what no letter has sent yet under one number and date. */
export async function sendLetterAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = letterForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await sendLetter(actor, input.data, new Date())
  if (!result.ok) {
    const { field } = result.details
    const message = (await currentTranslator())(`enrolment.errors.${result.error}`, sayable(result.details))
    return rejected(message, form, typeof field === 'string' ? [{ path: field, code: result.error, message }] : [])
  }
  return redirect(`/agency/cohorts/${input.data.cohortId}/order?did=sent&count=${result.value.sent}`)
}

/** The head says whether lists are endorsed. */
export async function requireEndorsementAction(form: FormData): Promise<void> {
  const actor = await requireActor()
  const input = endorsementForm.safeParse(Object.fromEntries(form))
  if (!input.success) return redirect('/agency/cohorts')
  const result = await requireEndorsement(actor, input.data)
  return redirect(`/agency/cohorts/${input.data.cohortId}/order?did=${result.ok ? 'endorsement' : result.error}`)
}

/** Lets somebody else take over a seat, and leads to the new nomination. */
export async function substituteNominationAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const t = await currentTranslator()
  const input = substitutionForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await substituteNomination(actor, input.data, new Date())
  if (!result.ok) return rejected(t(`enrolment.errors.${result.error}`), form, errorSentences(result, t))
  return redirect(`/agency/nominations/${result.value.id}/sent`)
}
