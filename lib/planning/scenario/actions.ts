'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import type { Failure } from '../../result'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { sayable } from '../../web/respond'
import { prepareScenario } from './commands/prepare-scenario'
import { switchScenario } from './commands/switch-scenario'
import { preparationForm, switchForm } from './schema'

const refusal = async ({ error, details }: Failure<string>, form: FormData): Promise<FormState> =>
  rejected((await currentTranslator())(`planning.scenario.errors.${error}`, sayable(details)), form)

export async function prepareScenarioAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = preparationForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await prepareScenario(actor, input.data)
  return result.ok ? redirect(`/school/plan/scenario?year=${result.value.year}&did=prepared&count=${result.value.copied}`) : refusal(result, form)
}

export async function switchScenarioAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = switchForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await switchScenario(actor, input.data)
  return result.ok ? redirect(`/school/plan/scenario?year=${result.value.year}&did=switched&count=${result.value.changed}`) : refusal(result, form)
}
