'use server'

// Whoever takes the lock of a class frees what is overdue in it: that is seen in public, whatever else was done.
import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { answerForm, invalid, rejected, unlessBusy, type FormState } from '../../web/form-state'
import { sayable } from '../../web/respond'
import { publicDataChanged } from '../../web/revalidate'
import { errorSentences } from '../messages/sentences'
import { askEndorsement, endorseList, returnList } from './commands/endorse-list'
import { rankNomination } from './commands/rank-nomination'
import { requireEndorsement, sendLetter } from './commands/send-letter'
import { substituteNomination } from './commands/substitute-nomination'
import { askForm, endorseForm, endorsementForm, letterForm, rankForm, returnForm, substitutionForm } from './schema'

/** One step up or down in the agency's own order; whoever is gone meanwhile is seen to be gone. */
export async function rankNominationAction(form: FormData): Promise<void> {
  const actor = await requireActor()
  const input = rankForm.safeParse(Object.fromEntries(form))
  if (!input.success) return redirect('/agency/cohorts')
  const result = await unlessBusy(() => rankNomination(actor, input.data, new Date()))
  if (result.ok) publicDataChanged('cohorts')
  const said = result.ok ? `ranked&who=${input.data.id}&rank=${result.value.rank}` : result.error
  return redirect(`/agency/cohorts/${input.data.cohortId}/order?did=${said}`)
}

/** Sends what no letter has sent yet under one number and date. */
export async function sendLetterAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  return answerForm(form, async () => {
    const input = letterForm.safeParse(written(form))
    if (!input.success) return invalid(input.error, form)
    const result = await sendLetter(actor, input.data, new Date())
    if (!result.ok) return refused(result, form)
    publicDataChanged('cohorts')
    return redirect(`/agency/cohorts/${input.data.cohortId}/order?did=sent&count=${result.value.sent}`)
  })
}

/** The liaison puts the list before the head. */
export async function askEndorsementAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  return answerForm(form, async () => {
    const input = askForm.safeParse(Object.fromEntries(form))
    if (!input.success) return invalid(input.error, form)
    const result = await askEndorsement(actor, input.data, new Date())
    if (result.ok) publicDataChanged('cohorts')
    return result.ok ? redirect(`/agency/cohorts/${input.data.cohortId}/order?did=asked`) : refused(result, form)
  })
}

/** The head endorses the names shown. */
export async function endorseListAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  return answerForm(form, async () => {
    const input = endorseForm.safeParse(Object.fromEntries(form))
    if (!input.success) return invalid(input.error, form)
    const result = await endorseList(actor, input.data, new Date())
    if (result.ok) publicDataChanged('cohorts')
    return result.ok ? redirect(`/agency/cohorts/${input.data.cohortId}/order?did=endorsed`) : refused(result, form)
  })
}

/** The head gives the list back with the reason. */
export async function returnListAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  return answerForm(form, async () => {
    const input = returnForm.safeParse(written(form))
    if (!input.success) return invalid(input.error, form)
    const result = await returnList(actor, input.data, new Date())
    if (result.ok) publicDataChanged('cohorts')
    return result.ok ? redirect(`/agency/cohorts/${input.data.cohortId}/order?did=returned`) : refused(result, form)
  })
}

/** The head says whether lists are endorsed. */
export async function requireEndorsementAction(form: FormData): Promise<void> {
  const actor = await requireActor()
  const input = endorsementForm.safeParse(Object.fromEntries(form))
  if (!input.success) return redirect('/agency/cohorts')
  const result = await unlessBusy(() => requireEndorsement(actor, input.data))
  return redirect(`/agency/cohorts/${input.data.cohortId}/order?did=${result.ok ? 'endorsement' : result.error}`)
}

/** Lets somebody else take over a seat, and leads to the new nomination. */
export async function substituteNominationAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  return answerForm(form, async () => {
    const input = substitutionForm.safeParse(written(form))
    if (!input.success) return invalid(input.error, form)
    const result = await substituteNomination(actor, input.data, new Date())
    if (result.ok) publicDataChanged('cohorts')
    if (result.ok) return redirect(`/agency/nominations/${result.value.id}/sent`)
    const t = await currentTranslator()
    return rejected(t(`enrolment.errors.${result.error}`), form, errorSentences(result, t))
  })
}

type Refusal = { error: string; details: Readonly<Record<string, unknown>> }

async function refused({ error, details }: Refusal, form: FormData): Promise<FormState> {
  const message = (await currentTranslator())(`enrolment.errors.${error}`, sayable(details))
  return rejected(message, form, typeof details['field'] === 'string' ? [{ path: details['field'], code: error, message }] : [])
}
