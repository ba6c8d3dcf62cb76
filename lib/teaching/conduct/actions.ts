'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { sayable } from '../../web/respond'
import { judgeConduct } from './commands/judge-conduct'
import { markResearchTask, setResearchTask } from './commands/research-task'
import { conductInput, pointsWritten, taskInput, taskResultInput } from './schema'

type Refused = { error: string; details: Readonly<Record<string, unknown>> }

async function refusal({ error, details }: Refused, form: FormData): Promise<FormState> {
  const message = (await currentTranslator())(`teaching.conduct.errors.${error}`, sayable(details))
  const { field } = details
  return rejected(message, form, typeof field === 'string' ? [{ path: field, code: error, message }] : [])
}

/** Gives points at a step, and leads back to the class, or a trainee to the own results. */
export async function judgeConductAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = conductInput.safeParse(pointsWritten(written(form)))
  if (!input.success) return invalid(input.error, form)
  const result = await judgeConduct(actor, input.data, new Date())
  if (!result.ok) return refusal(result, form)
  return redirect(actor.kind === 'trainee' ? '/me/results?did=conduct' : `/school/cohorts/${input.data.cohortId}/conduct?did=conduct`)
}

export async function setResearchTaskAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = taskInput.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await setResearchTask(actor, input.data, new Date())
  return result.ok ? redirect(`/agency/trainees/${input.data.traineeId}?did=task`) : refusal(result, form)
}

export async function markResearchTaskAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = taskResultInput.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await markResearchTask(actor, input.data, new Date())
  return result.ok ? redirect(`/school/cohorts/${result.value.cohortId}/conduct/${input.data.traineeId}?did=task`) : refusal(result, form)
}
