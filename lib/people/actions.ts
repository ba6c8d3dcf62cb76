'use server'

import { z } from 'zod'
import { requireActor } from '../access/session'
import { currentTranslator } from '../i18n/current'
import { redirect } from '../i18n/navigation'
import { answerForm, invalid, rejected, type FormState } from '../web/form-state'
import { addPerson, updatePersonFacts } from './commands'
import { factsForm, factsWritten, personForm, written } from './schema'

/** What the person is wanted for: a class, or the seat of somebody who leaves; neither leads to the person's page. */
const purpose = { cohortId: z.uuid().optional(), replaces: z.uuid().optional() }
const destination = z.object(purpose)

/** Describes a new person of the agency; leads to the standards of the class or seat in question, else to the person's page. */
export async function addPersonAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  return answerForm(form, async () => {
    const values = written(form)
    const input = personForm.safeParse(values)
    if (!input.success) return invalid(input.error, form)
    const result = await addPerson(actor, input.data, new Date())
    if (!result.ok) return refused(result, form)
    const { cohortId, replaces } = destination.parse(values)
    if (replaces) return redirect(`/agency/nominations/${replaces}/substitute?person=${result.value.id}`)
    return cohortId ? redirect(`/agency/cohorts/${cohortId}/nominate/${result.value.id}`) : redirect(`/agency/people/${result.value.id}`)
  })
}

const target = z.object({ personId: z.uuid(), ...purpose, then: z.enum(['stay', 'review']).catch('stay') })

/** Saves the facts that standards are judged by, then shows them judged anew or goes on to the last step. */
export async function updatePersonFactsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  return answerForm(form, async () => {
    const values = written(form)
    const where = target.safeParse(values)
    const facts = factsForm.safeParse(factsWritten(form))
    if (!facts.success) return invalid(facts.error, form)
    if (!where.success) return invalid(where.error, form)
    const { personId, cohortId, replaces, then } = where.data
    const result = await updatePersonFacts(actor, { personId, facts: facts.data })
    if (!result.ok) return refused(result, form)
    if (replaces) return redirect(`/agency/nominations/${replaces}/substitute?person=${personId}&did=saved`)
    if (!cohortId) return redirect(`/agency/people/${personId}`)
    return then === 'review' ? redirect(`/agency/cohorts/${cohortId}/nominate/${personId}/review`) : redirect(`/agency/cohorts/${cohortId}/nominate/${personId}`)
  })
}

type Refusal = { error: string; details: Readonly<Record<string, unknown>> }

async function refused({ error, details }: Refusal, form: FormData): Promise<FormState> {
  const message = (await currentTranslator())(`enrolment.errors.${error}`)
  const path = typeof details.field === 'string' ? details.field.replace(/^person\./, '') : null
  return path ? rejected(message, form, [{ path, code: error, message }]) : rejected(message, form)
}
