'use server'

import type { Actor } from '../../access/actor'
import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { sayable } from '../../web/respond'
import { publicDataChanged } from '../../web/revalidate'
import { assignQuota, setCapacity, setPool } from '../commands/assign-seats'
import { proposeQuota } from './commands/propose-quota'
import { returnUnusedSeats, setReturnRule } from './commands/return-unused-seats'
import { capacityForm, poolForm, quotaForm, returnForm, returnRuleForm } from './schema'

/** A refusal at the field it is about, with its figures. */
async function refusal({ error, details }: { error: string; details: Readonly<Record<string, unknown>> }, form: FormData): Promise<FormState> {
  const message = (await currentTranslator())(`enrolment.errors.${error}`, sayable(details))
  return rejected(message, form, typeof details['field'] === 'string' ? [{ path: details['field'], code: error, message }] : [])
}

const placeOf = (actor: Actor, { cohortId, agencyId }: { cohortId: string; agencyId: string }) =>
  actor.kind === 'agency' ? `/agency/cohorts/${cohortId}/quota` as const
  : actor.kind === 'province' ? `/province/quotas/${cohortId}/${agencyId}` as const
  : `/school/cohorts/${cohortId}/quotas/${agencyId}` as const

/** One step of a negotiation, from the workspace of whoever takes it. */
export async function proposeQuotaAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = quotaForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await proposeQuota(actor, input.data, new Date())
  if (!result.ok) return refusal(result, form)
  publicDataChanged('cohorts')
  return redirect(`${placeOf(actor, input.data)}?did=${result.value.kind}`)
}

/** The office sets a quota itself: from the table, or from the page of the quota. */
export async function assignQuotaAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = quotaForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await assignQuota(actor, input.data, new Date())
  if (!result.ok) return refusal(result, form)
  publicDataChanged('cohorts')
  return redirect(`/school/cohorts/${input.data.cohortId}/quotas?did=saved`)
}

export async function setPoolAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = poolForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const { cohortId, poolSeats } = input.data
  const result = await setPool(actor, { cohortId, seats: poolSeats }, new Date())
  if (!result.ok) return refusal(result, form)
  publicDataChanged('cohorts')
  return redirect(`/school/cohorts/${cohortId}/quotas?did=saved`)
}

export async function setCapacityAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = capacityForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await setCapacity(actor, input.data, new Date())
  if (!result.ok) return refusal(result, form)
  publicDataChanged('cohorts')
  return redirect(`/school/cohorts/${input.data.cohortId}/quotas?did=saved`)
}

/** Sets the day of the rule, or takes the rule away when no day is given. */
export async function setReturnRuleAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = returnRuleForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await setReturnRule(actor, input.data, new Date())
  if (!result.ok) return refusal(result, form)
  return redirect(`/school/cohorts/${input.data.cohortId}/quotas?did=saved`)
}

/** Returns what the ticked agencies have not used, from the page that said what happens. */
export async function returnUnusedAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const ticked = form.getAll('agencyIds').filter((value) => typeof value === 'string')
  const kept = (state: FormState): FormState => ({ ...state, values: { ...state.values, agencyIds: ticked.join(',') } })
  const input = returnForm.safeParse({ ...written(form), agencyIds: ticked })
  if (!input.success) return kept(await invalid(input.error, form))
  const result = await returnUnusedSeats(actor, input.data, new Date())
  if (!result.ok) return kept(await refusal(result, form))
  publicDataChanged('cohorts')
  return redirect(`/school/cohorts/${input.data.cohortId}/quotas?did=RETURNED&count=${result.value.seats}`)
}
