'use server'

import { requireActor } from '../../access/session'
import { currentLocale, currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import type { Failure } from '../../result'
import { formatDay } from '../../time'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { sayable } from '../../web/respond'
import { approvePlan, returnPlan } from './commands/decide-plan'
import { adjustPlan, draftPlan } from './commands/draft-plan'
import { proposePlan } from './commands/propose-plan'
import { setFrame } from './commands/set-frame'
import { addLine, alterLine, removeLine } from './commands/set-line'
import { approvalForm, draftForm, frameForm, lineForm, lineTarget, newLineForm, planTarget, planYear, proposalForm, returnForm } from './schema'

/** The form again with the reason; beside its field, if the reason has one. */
async function refusal({ error, details }: Failure<string>, form: FormData): Promise<FormState> {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const last = typeof details['last'] === 'string' ? formatDay(details['last'], locale) : ''
  const message = t(`planning.planErrors.${error}`, { status: 'other', year: '', ...sayable(details), last })
  return rejected(message, form, typeof details['field'] === 'string' ? [{ path: details['field'], code: error, message }] : [])
}

/** Sets or corrects the frame of five years. */
export async function setFrameAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = frameForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await setFrame(actor, input.data, new Date())
  return result.ok ? redirect(`/school/plan?year=${planYear.safeParse(form.get('year')).data ?? result.value.fromYear}&did=frame`) : refusal(result, form)
}

/** Begins the plan of a year. */
export async function draftPlanAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = draftForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await draftPlan(actor, input.data)
  return result.ok ? redirect(`/school/plan?year=${input.data.year}&did=drafted`) : refusal(result, form)
}

/** Begins the next version of an approved plan. */
export async function adjustPlanAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = planTarget.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await adjustPlan(actor, input.data)
  return result.ok ? redirect(`/school/plan?year=${result.value.year}&did=adjusted`) : refusal(result, form)
}

export async function addLineAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = newLineForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await addLine(actor, input.data, new Date())
  if (!result.ok) return refusal(result, form)
  const { scope } = input.data
  return redirect(`/school/plan?year=${result.value.year}${scope === 'DISRUPTED' ? '&scenario=DISRUPTED' : ''}&did=added`)
}

export async function alterLineAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = lineForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await alterLine(actor, input.data, new Date())
  return result.ok ? redirect(`/school/plan?year=${result.value.year}&scenario=${input.data.scenario}&did=altered`) : refusal(result, form)
}

export async function removeLineAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = lineTarget.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await removeLine(actor, input.data)
  return result.ok ? redirect(`/school/plan?year=${result.value.year}&scenario=${input.data.scenario}&did=removed`) : refusal(result, form)
}

/** Hands the draft to the province. */
export async function proposePlanAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = proposalForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await proposePlan(actor, input.data, new Date())
  return result.ok ? redirect(`/school/plan?year=${result.value.year}&did=proposed`) : refusal(result, form)
}

const schoolOf = (form: FormData) => encodeURIComponent(written(form)['school'] ?? '')
const backTo = (form: FormData, year: number, did: string) => `/province/plan?year=${year}&school=${schoolOf(form)}&did=${did}`

/** Where somebody else was faster there is nothing left to type: a page says what became of the plan. */
async function overtaken(result: Failure<string>, form: FormData): Promise<FormState> {
  const year = planYear.safeParse(form.get('year')).data
  if (result.error !== 'wrong_state' || year === undefined) return refusal(result, form)
  return redirect(result.details['status'] === 'DRAFT' ? backTo(form, year, 'overtaken') : `/province/plan/approve?year=${year}&school=${schoolOf(form)}`)
}

export async function approvePlanAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = approvalForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await approvePlan(actor, input.data, new Date())
  return result.ok ? redirect(backTo(form, result.value.year, 'approved')) : overtaken(result, form)
}

/** Sends the proposed plan back with a reason. */
export async function returnPlanAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = returnForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await returnPlan(actor, input.data)
  return result.ok ? redirect(backTo(form, result.value.year, 'returned')) : overtaken(result, form)
}
