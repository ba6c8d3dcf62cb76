'use server'

import { z } from 'zod'
import { requireActor } from '../access/session'
import { agencyKinds } from '../agencies/schema'
import { currentTranslator } from '../i18n/current'
import { redirect } from '../i18n/navigation'
import { answerForm, invalid, refusedBy, rejected, type FormState } from '../web/form-state'
import { addAgency, endAgency, placeAgency, renameAgency } from './commands/keep-agency'
import { confirmCase } from './commands/confirm-case'
import { allotCase, discardCase, startCase } from './commands/prepare-case'
import { findCase } from './queries/find-case'
import { addAgencyInput, endInput, placeInput, renameInput, successionStart, type Allotment } from './schema'

const homes = z.enum(['/school/agencies', '/province/agencies']).catch('/school/agencies')
const homeOf = (form: FormData) => homes.parse(form.get('home'))

export async function addAgencyAction(_: FormState, form: FormData): Promise<FormState> {
  const [actor, t] = [await requireActor(), await currentTranslator()]
  const input = addAgencyInput.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await addAgency(actor, input.data, new Date())
  return result.ok ? redirect(`${homeOf(form)}/${result.value.id}?did=saved`) : refusedBy('succession', result, t, form)
}

export async function renameAgencyAction(_: FormState, form: FormData): Promise<FormState> {
  const [actor, t] = [await requireActor(), await currentTranslator()]
  const input = renameInput.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await renameAgency(actor, input.data, new Date())
  return result.ok ? redirect(`${homeOf(form)}/${result.value.id}?did=saved`) : refusedBy('succession', result, t, form)
}

export async function placeAgencyAction(_: FormState, form: FormData): Promise<FormState> {
  const [actor, t] = [await requireActor(), await currentTranslator()]
  const input = placeInput.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await placeAgency(actor, input.data, new Date())
  return result.ok ? redirect(`${homeOf(form)}/${result.value.id}?did=saved`) : refusedBy('succession', result, t, form)
}

export async function endAgencyAction(_: FormState, form: FormData): Promise<FormState> {
  const [actor, t] = [await requireActor(), await currentTranslator()]
  const input = endInput.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await endAgency(actor, input.data, new Date())
  return result.ok ? redirect(`${homeOf(form)}/${result.value.id}?did=saved`) : refusedBy('succession', result, t, form)
}

export async function startCaseAction(_: FormState, form: FormData): Promise<FormState> {
  const [actor, t] = [await requireActor(), await currentTranslator()]
  const { lines, wrong } = newAgencies(form)
  if (wrong !== null) {
    const message = t('succession.newInvalid', { line: wrong })
    return rejected(message, form, [{ path: 'create', code: 'invalid', message }])
  }
  const text = (name: string) => { const value = form.get(name); return typeof value === 'string' && value.trim() !== '' ? value : undefined }
  const input = successionStart.safeParse({
    kind: text('kind'), decisionNumber: text('decisionNumber') ?? '', decidedOn: text('decidedOn'), happenedOn: text('happenedOn'), from: form.getAll('from'), to: form.getAll('to'), create: lines, name: text('name'), shortName: text('shortName') ?? text('name'),
  })
  if (!input.success) return invalid(input.error, form)
  const result = await startCase(actor, input.data, new Date())
  return result.ok ? redirect(`${homeOf(form)}/successions/${result.value.id}?did=started`) : refusedBy('succession', result, t, form)
}

/** New agencies as they are typed: code; kind; full name; short name, one a line. */
function newAgencies(form: FormData): { lines: { code: string; kind: string; name: string; shortName: string }[]; wrong: number | null } {
  const typed = form.get('create')
  const rows = (typeof typed === 'string' ? typed : '').split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => line.split(';').map((part) => part.trim()))
  const wrong = rows.findIndex(([code, kind, name]) => !code || !name || !agencyKinds.some((known) => known === kind))
  return { lines: rows.map(([code = '', kind = '', name = '', shortName = name]) => ({ code, kind, name, shortName })), wrong: wrong < 0 ? null : wrong + 1 }
}

/** Fields that are not on the page keep what was said of them before: the list of people is searched, not shown whole. */
export async function allotCaseAction(_: FormState, form: FormData): Promise<FormState> {
  const [actor, t] = [await requireActor(), await currentTranslator()]
  const caseId = z.uuid().safeParse(form.get('caseId'))
  const one = caseId.success ? await findCase(actor, caseId.data, new Date()) : null
  if (!one) return rejected(t('succession.errors.case_not_found'), form)
  return answerForm(form, async () => {
    const result = await allotCase(actor, { caseId: one.id, allotment: saidIn(form, one.choices.allotment) }, new Date())
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
    return result.ok ? redirect(`${homeOf(form)}/successions/${result.value.id}?did=done`) : refusedBy('succession', result, t, form)
  })
}

export async function discardCaseAction(_: FormState, form: FormData): Promise<FormState> {
  const [actor, t] = [await requireActor(), await currentTranslator()]
  const result = await discardCase(actor, z.uuid().catch('').parse(form.get('caseId')))
  return result.ok ? redirect(`${homeOf(form)}/successions?did=saved`) : refusedBy('succession', result, t, form)
}
