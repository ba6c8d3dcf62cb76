'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import type { Failure } from '../../result'
import { dayAt } from '../../time'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { sayable } from '../../web/respond'
import { publicDataChanged } from '../../web/revalidate'
import { scheduleCohorts } from './commands/schedule-cohorts'
import { findScheduling } from './queries/find-scheduling'
import { schedulingBlocker } from './rules'
import { schedulingForm } from './schema'

/** The form again with the reason; beside its field, if the reason has one. */
async function refusal({ error, details }: Pick<Failure<string>, 'error' | 'details'>, form: FormData): Promise<FormState> {
  const message = (await currentTranslator())(`planning.scheduling.errors.${error}`, { code: '', ...sayable(details) })
  const { field } = details
  return rejected(message, form, typeof field === 'string' ? [{ path: field, code: error, message }] : [])
}

/** Leads to the list of what would be made; what cannot be is said beside its field first. */
export async function previewCohortsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const values = written(form)
  const input = schedulingForm.safeParse(values)
  if (!input.success) return invalid(input.error, form)
  const scheduling = await findScheduling(actor, input.data.itemId)
  const blocker = scheduling?.line ? schedulingBlocker(input.data, scheduling.line, dayAt(new Date())) : { error: 'line_not_found', details: {} }
  if (blocker) return refusal(blocker, form)
  const { itemId, ...wish } = input.data
  const query = Object.entries(wish).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  return redirect(`/school/plan/items/${itemId}/cohorts/check?${new URLSearchParams(query).toString()}`)
}

export async function scheduleCohortsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = schedulingForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await scheduleCohorts(actor, input.data, new Date())
  if (!result.ok) return refusal(result, form)
  publicDataChanged('cohorts')
  return redirect(`/school/plan/items/${input.data.itemId}/cohorts?made=${result.value.made}`)
}
