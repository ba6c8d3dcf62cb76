'use server'

import { z } from 'zod'
import { requireActor } from '../access/session'
import { currentTranslator } from '../i18n/current'
import { redirect } from '../i18n/navigation'
import { updatePersonFacts } from '../people/commands'
import { factsForm, factsWritten, written } from '../people/schema'
import { answerForm, invalid, rejected, type FormState } from '../web/form-state'
import { publicDataChanged } from '../web/revalidate'
import { resubmitNomination } from './commands/resubmit-nomination'
import { submitNomination } from './commands/submit-nomination'
import { answerOffer, withdrawNomination } from './commands/withdraw-nomination'
import { errorSentences } from './messages/sentences'
import { offerInput, withdrawalInput } from './schema'

const sending = z.object({ cohortId: z.uuid(), personId: z.uuid() })
const named = z.object({ id: z.uuid() })
const completing = z.object({ id: z.uuid(), personId: z.uuid(), then: z.enum(['save', 'send']).catch('send') })

/** Sends a nomination from its last step and leads to the confirmation. */
export async function submitNominationAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  return answerForm(form, async () => {
    const t = await currentTranslator()
    const input = sending.safeParse(Object.fromEntries(form))
    if (!input.success) return rejected(t('enrolment.errors.cohort_not_found'), form)
    const { cohortId, personId } = input.data
    const result = await submitNomination(actor, { cohortId, nominee: { personId } }, new Date())
    if (!result.ok) return rejected(t(`enrolment.errors.${result.error}`), form, errorSentences(result, t))
    publicDataChanged('cohorts')
    return redirect(`/agency/nominations/${result.value.id}/sent`)
  })
}

/** Saves what was completed of a returned nomination's person and sends it again, or only saves when the button says so. */
export async function resubmitNominationAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  return answerForm(form, async () => {
    const t = await currentTranslator()
    const input = completing.safeParse(Object.fromEntries(form))
    if (!input.success) return rejected(t('enrolment.errors.nomination_not_found'), form)
    const facts = factsForm.safeParse(factsWritten(form))
    if (!facts.success) return invalid(facts.error, form)
    const { id, personId, then } = input.data
    const saved = await updatePersonFacts(actor, { personId, facts: facts.data })
    if (!saved.ok) return rejected(t(`enrolment.errors.${saved.error}`), form)
    if (then === 'save') return redirect(`/agency/nominations/${id}`)
    const result = await resubmitNomination(actor, { id }, new Date())
    if (!result.ok) return rejected(t(`enrolment.errors.${result.error}`), form, errorSentences(result, t))
    publicDataChanged('cohorts')
    return redirect(`/agency/nominations/${result.value.id}/sent`)
  })
}

/** Takes a nomination back, from the page that said what happens to the seat. */
export async function withdrawNominationAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  return answerForm(form, async () => {
    const t = await currentTranslator()
    const [target, grounds] = [named.safeParse(Object.fromEntries(form)), withdrawalInput.safeParse(written(form))]
    if (!target.success) return rejected(t('enrolment.errors.nomination_not_found'), form)
    if (!grounds.success) return invalid(grounds.error, form)
    const result = await withdrawNomination(actor, { ...target.data, ...grounds.data }, new Date())
    if (!result.ok) return rejected(t(`enrolment.errors.${result.error}`), form)
    publicDataChanged('cohorts')
    return redirect(`/agency/nominations/${result.value.id}`)
  })
}

/** Answers for a seat that the queue reached late; what was answered or expired meanwhile is seen on the page. */
export async function answerOfferAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  return answerForm(form, async () => {
    const t = await currentTranslator()
    const [target, offer] = [named.safeParse(Object.fromEntries(form)), offerInput.safeParse(written(form))]
    if (!target.success) return rejected(t('enrolment.errors.nomination_not_found'), form)
    if (!offer.success) return invalid(offer.error, form)
    const result = await answerOffer(actor, { ...target.data, offer: offer.data }, new Date())
    if (!result.ok && result.error !== 'no_offer') return rejected(t(`enrolment.errors.${result.error}`), form)
    publicDataChanged('cohorts')
    return redirect(`/agency/nominations/${target.data.id}?did=${result.ok ? result.value.status : result.error}`)
  })
}
