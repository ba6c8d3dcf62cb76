'use server'

import { z } from 'zod'
import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { goesOn, invalid, rejected, type FormState } from '../../web/form-state'
import { sayable } from '../../web/respond'
import { changeNeedsCall, openNeedsCall } from './commands/open-call'
import { remindAgencies } from './commands/remind-agencies'
import { stateNeeds } from './commands/state-needs'
import { callChange, callInput, callWritten, MAX_NEEDS, needsStatement, statementWritten } from './schema'

const named = z.object({ callId: z.uuid() })
const problemsIn = z.array(z.object({ path: z.string(), code: z.string() })).catch([])
type Refusal = { error: string; details: Readonly<Record<string, unknown>> }

async function refused({ error, details }: Refusal, form: FormData): Promise<FormState> {
  const message = (await currentTranslator())(`planning.needs.errors.${error}`, sayable(details))
  return rejected(message, form, typeof details['field'] === 'string' ? [{ path: details['field'], code: error, message }] : [])
}

export async function openNeedsCallAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = callInput.safeParse(callWritten(form))
  if (!input.success) return invalid(input.error, form)
  const result = await openNeedsCall(actor, input.data, new Date())
  if (!result.ok) return refused(result, form)
  return redirect(`/school/needs?year=${result.value.year}&did=opened`)
}

export async function changeNeedsCallAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = callChange.safeParse(callWritten(form))
  if (!input.success) return invalid(input.error, form)
  const result = await changeNeedsCall(actor, input.data, new Date())
  if (!result.ok) return refused(result, form)
  return redirect(`/school/needs?year=${result.value.year}&did=changed`)
}

/** The button above the agencies that have not answered. */
export async function remindAgenciesAction(form: FormData): Promise<void> {
  const actor = await requireActor()
  const input = named.safeParse(Object.fromEntries(form))
  const result = input.success ? await remindAgencies(actor, input.data, new Date()) : null
  if (!result?.ok) return redirect('/school/needs?view=agencies&did=refused')
  const { year, reminded } = result.value
  return redirect(`/school/needs?year=${year}&view=agencies&state=missing&did=${reminded > 0 ? 'reminded' : 'nobody'}&count=${reminded}`)
}

/** Sends the grid, says that there are no needs, or only makes room for more rows: the button tells. */
export async function stateNeedsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const t = await currentTranslator()
  const intent = form.get('intent')
  if (intent === 'more') return goesOn(form)
  const { statement, places } = statementWritten(form)
  if (intent === 'none' && places.length > 0) return rejected(t('planning.needsForm.rowsLeft'), form)
  if (intent !== 'none' && places.length === 0) return rejected(t('planning.needsForm.noRows'), form)
  if (places.length > MAX_NEEDS) return rejected(t('planning.needsForm.full'), form)
  const input = needsStatement.safeParse(statement)
  if (!input.success) return inPlace(await invalid(input.error, form), places)
  const result = await stateNeeds(actor, input.data, new Date())
  if (!result.ok) {
    const problems = problemsIn.parse(result.details['problems'])
    const message = t(`planning.needs.errors.${result.error}`, sayable(result.details))
    // The grid offers the newer statement only where there is one.
    const overtaken = result.error === 'changed_meanwhile' ? [{ path: 'answeredAt', code: result.error, message }] : []
    return inPlace(rejected(message, form, [...overtaken, ...problems.map(({ path, code }) => ({ path, code, message: t(`planning.needs.errors.${code}`) }))]), places)
  }
  const { year, school } = result.value
  return redirect(`/agency/needs?year=${year}&school=${school}&did=${intent === 'none' ? 'none' : 'sent'}`)
}

/** Faults of the items that were sent, at the rows of the grid they came from. */
const inPlace = (state: FormState, places: readonly number[]): FormState => ({
  ...state, errors: state.errors.map((one) => ({ ...one, path: one.path.replace(/^items\.(\d+)/, (_all, index: string) => `items.${places[Number(index)] ?? index}`) })),
})
