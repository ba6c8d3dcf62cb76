'use server'

import { z } from 'zod'
import { requireActor } from '../access/session'
import { currentTranslator } from '../i18n/current'
import { redirect } from '../i18n/navigation'
import { parseWrittenDay } from '../time'
import { answerForm, invalid, refusedBy, rejected, type FormState } from '../web/form-state'
import { publicDataChanged } from '../web/revalidate'
import { addAgency, endAgency, placeAgency, renameAgency } from './commands/keep-agency'
import { confirmCase } from './commands/confirm-case'
import { allotCase, discardCase, startCase } from './commands/prepare-case'
import { findCase } from './queries/find-case'
import { addAgencyInput, endInput, placeInput, renameInput, successionStart, type Allotment } from './schema'

const homes = z.enum(['/school/agencies', '/province/agencies']).catch('/school/agencies')
const homeOf = (form: FormData) => homes.parse(form.get('home'))

export async function addAgencyAction(_: FormState, form: FormData): Promise<FormState> {
  const [actor, t] = [await requireActor(), await currentTranslator()]
  const input = addAgencyInput.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await addAgency(actor, input.data, new Date())
  return result.ok ? redirect(`${homeOf(form)}/${result.value.id}?did=saved`) : refusedBy('succession', result, t, form)
}

export async function renameAgencyAction(_: FormState, form: FormData): Promise<FormState> {
  const [actor, t] = [await requireActor(), await currentTranslator()]
  const input = renameInput.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await renameAgency(actor, input.data, new Date())
  return result.ok ? redirect(`${homeOf(form)}/${result.value.id}?did=saved`) : refusedBy('succession', result, t, form)
}

export async function placeAgencyAction(_: FormState, form: FormData): Promise<FormState> {
  const [actor, t] = [await requireActor(), await currentTranslator()]
  const input = placeInput.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await placeAgency(actor, input.data, new Date())
  return result.ok ? redirect(`${homeOf(form)}/${result.value.id}?did=saved`) : refusedBy('succession', result, t, form)
}

export async function endAgencyAction(_: FormState, form: FormData): Promise<FormState> {
  const [actor, t] = [await requireActor(), await currentTranslator()]
  const input = endInput.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await endAgency(actor, input.data, new Date())
  return result.ok ? redirect(`${homeOf(form)}/${result.value.id}?did=saved`) : refusedBy('succession', result, t, form)
}

export async function startCaseAction(_: FormState, form: FormData): Promise<FormState> {
  const [actor, t] = [await requireActor(), await currentTranslator()]
  if (form.getAll('from').length === 0) return rejected(t('succession.errors.too_few_from'), form)
  const { name, shortName, ...typed } = written(form)
  const rows = newAgencies(typed)
  const named = name !== undefined && name !== '' ? { name, shortName: shortName || name } : {}
  const input = successionStart.safeParse({ ...typed, ...named, from: form.getAll('from'), to: form.getAll('to'), create: rows.map(({ agency }) => agency) })
  if (!input.success) return atRows(await invalid(input.error, form), rows)
  const result = await startCase(actor, input.data, new Date())
  return result.ok ? redirect(`${homeOf(form)}/successions/${result.value.id}?did=started`) : refusedBy('succession', result, t, form)
}

/** What was typed, days as the portal keeps them. */
function written(form: FormData): Record<string, string> {
  const days = new Set(['validFrom', 'from', 'lastDay', 'decidedOn', 'happenedOn'])
  return Object.fromEntries([...form].flatMap(([name, value]) => (typeof value !== 'string' ? [] : [[name, days.has(name) ? (parseWrittenDay(value) ?? value) : value]])))
}

type NewRow = { row: number; agency: Record<string, string> }

/** The rows of new agencies in which something was typed; one without a short name is called by its full name. */
const newAgencies = (typed: Readonly<Record<string, string>>): NewRow[] => Array.from({ length: 12 }, (_, row): NewRow => {
  const { name = '', shortName = '', code = '', kind = '' } = Object.fromEntries(['name', 'shortName', 'code', 'kind'].map((part) => [part, (typed[`new${row}${part}`] ?? '').trim()]))
  return { row, agency: { name, shortName: shortName || name, code, kind } }
}).filter(({ agency }) => Object.values(agency).some((value) => value !== ''))

/** Faults of the third agency stand at the fields of the row in which it was typed. */
const atRows = (state: FormState, rows: readonly NewRow[]): FormState => ({
  ...state, errors: state.errors.map((error) => {
    const [part, place = '', field = ''] = error.path.split('.')
    return part === 'create' && field !== '' ? { ...error, path: `new${rows[Number(place)]?.row ?? 0}${field}` } : error
  }),
})

/** Fields that are not on the page keep what was said of them before: the list of people is searched, not shown whole. */
export async function allotCaseAction(_: FormState, form: FormData): Promise<FormState> {
  const [actor, t] = [await requireActor(), await currentTranslator()]
  const input = z.object({ caseId: z.uuid(), revision: z.coerce.number().int() }).safeParse(Object.fromEntries(form))
  const one = input.success ? await findCase(actor, input.data.caseId, new Date()) : null
  if (!one || !input.success) return rejected(t('succession.errors.case_not_found'), form)
  const { revision } = input.data
  return answerForm(form, async () => {
    const result = await allotCase(actor, { caseId: one.id, revision, allotment: saidIn(form, one.choices.allotment) }, new Date())
    return result.ok ? redirect(`${homeOf(form)}/successions/${one.id}?did=allotted`) : refusedBy('succession', result, t, form)
  })
}

function saidIn(form: FormData, before: Allotment): Allotment {
  const next: Allotment = { rest: { ...before.rest }, others: { ...before.others }, people: { ...before.people }, items: before.items, quotas: {}, roles: { ...before.roles } }
  for (const [name, value] of form) {
    const [part = '', first = '', second = '', third = ''] = name.split('|')
    if (typeof value !== 'string') continue
    if (part === 'rest' || part === 'others' || part === 'people' || part === 'roles') {
      if (value === '') Reflect.deleteProperty(next[part], first)
      else next[part][first] = value
    }
    if (part === 'quotas') next.quotas[`${first}:${second}`] = { ...next.quotas[`${first}:${second}`], [third]: /^\d{1,4}$/.test(value) ? Number(value) : 0 }
  }
  return next
}

export async function confirmCaseAction(_: FormState, form: FormData): Promise<FormState> {
  const [actor, t] = [await requireActor(), await currentTranslator()]
  const input = z.object({ caseId: z.uuid(), fingerprint: z.string().max(64) }).safeParse(Object.fromEntries(form))
  if (!input.success) return rejected(t('succession.errors.case_not_found'), form)
  return answerForm(form, async () => {
    const result = await confirmCase(actor, input.data, new Date())
    // Seats change hands, and those who waited may move up.
    if (result.ok) publicDataChanged('cohorts')
    return result.ok ? redirect(`${homeOf(form)}/successions/${result.value.id}?did=done`) : refusedBy('succession', result, t, form)
  })
}

export async function discardCaseAction(_: FormState, form: FormData): Promise<FormState> {
  const [actor, t] = [await requireActor(), await currentTranslator()]
  const result = await discardCase(actor, z.uuid().catch('').parse(form.get('caseId')))
  return result.ok ? redirect(`${homeOf(form)}/successions?did=saved`) : refusedBy('succession', result, t, form)
}
