'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { invalid, refusedBy, type FormState } from '../../web/form-state'
import { closeRevisionTask, openRevisionTask } from './commands'
import { closeTaskForm, openTaskForm } from './schema'

export async function openRevisionTaskAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = openTaskForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await openRevisionTask(actor, input.data, new Date())
  if (!result.ok) return refusedBy('evaluations.revision', result, await currentTranslator(), form)
  return redirect(`/school/evaluations/revision?did=opened&course=${input.data.courseId}`)
}

export async function closeRevisionTaskAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = closeTaskForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await closeRevisionTask(actor, input.data, new Date())
  if (!result.ok) return refusedBy('evaluations.revision', result, await currentTranslator(), form)
  return redirect('/school/evaluations/revision?did=closed')
}
