'use server'

import { z } from 'zod'
import { requireActor } from '../access/session'
import { currentTranslator } from '../i18n/current'
import { redirect } from '../i18n/navigation'
import { rejected, type FormState } from '../web/form-state'
import { publicDataChanged } from '../web/revalidate'
import { resubmitNomination } from './commands/resubmit-nomination'
import { submitNomination } from './commands/submit-nomination'
import { withdrawNomination } from './commands/withdraw-nomination'
import { errorSentences } from './messages/sentences'

const sending = z.object({ cohortId: z.uuid(), personId: z.uuid() })
const named = z.object({ id: z.uuid() })

/** Sends a nomination from its last step and leads to the confirmation. */
export async function submitNominationAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const t = await currentTranslator()
  const input = sending.safeParse(Object.fromEntries(form))
  if (!input.success) return rejected(t('enrolment.errors.cohort_not_found'), form)
  const { cohortId, personId } = input.data
  const result = await submitNomination(actor, { cohortId, nominee: { personId } }, new Date())
  if (!result.ok) return rejected(t(`enrolment.errors.${result.error}`), form, errorSentences(result, t))
  publicDataChanged('cohorts')
  return redirect(`/agency/nominations/${result.value.id}/sent`)
}

/** Sends a returned nomination again with what is known now. */
export async function resubmitNominationAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const t = await currentTranslator()
  const input = named.safeParse(Object.fromEntries(form))
  if (!input.success) return rejected(t('enrolment.errors.nomination_not_found'), form)
  const result = await resubmitNomination(actor, input.data, new Date())
  if (!result.ok) return rejected(t(`enrolment.errors.${result.error}`), form, errorSentences(result, t))
  return redirect(`/agency/nominations/${result.value.id}/sent`)
}

/** Takes a nomination back, from the page that said what happens to the seat. */
export async function withdrawNominationAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const t = await currentTranslator()
  const input = named.safeParse(Object.fromEntries(form))
  if (!input.success) return rejected(t('enrolment.errors.nomination_not_found'), form)
  const result = await withdrawNomination(actor, input.data, new Date())
  if (!result.ok) return rejected(t(`enrolment.errors.${result.error}`), form)
  publicDataChanged('cohorts')
  return redirect(`/agency/nominations/${result.value.id}`)
}
