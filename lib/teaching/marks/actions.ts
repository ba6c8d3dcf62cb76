'use server'

import type { z } from 'zod'
import type { SignedInActor } from '../../access/actor'
import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { dayAt } from '../../time'
import { goesOn, invalid, rejected, type FormState } from '../../web/form-state'
import { sayable } from '../../web/respond'
import { drawCodes } from './commands/blind-codes'
import { decideCorrection, requestCorrection } from './commands/correct-mark'
import { moveSheet } from './commands/move-sheet'
import { saveMarks } from './commands/save-marks'
import { setScheme } from './commands/set-scheme'
import { findStudyLimits } from './queries/find-limits'
import { readSheet } from './queries/find-sheet'
import { listedOn } from './rules/listed'
import { readCell } from './rules/marks'
import { readPasted } from './rules/pasted'
import { cellFaults, cellKey, codesInput, correctionInput, decisionInput, marksForm, marksInput, marksWritten, moveInput, schemeInput, schemeWritten } from './schema'

type Refused = { error: string; details: Readonly<Record<string, unknown>> }

/** The form again with the reason, at its field where it has one. */
async function refusal({ error, details }: Refused, form: FormData): Promise<FormState> {
  const message = (await currentTranslator())(`teaching.marks.errors.${error}`, sayable(details))
  const { field } = details
  return rejected(message, form, typeof field === 'string' ? [{ path: field, code: error, message }] : [])
}

const pathOf = ({ cohortId, componentId, attempt }: { cohortId: string; componentId: string; attempt: number }, did: string) =>
  `/school/cohorts/${cohortId}/marks/${componentId}?attempt=${attempt}&did=${did}` as const

/** The form with what was pasted in its cells, unsaved; what is not clear and what is no mark is said beside it. */
async function fillSheet(actor: SignedInActor, { pasted, ...where }: z.output<typeof marksForm>, form: FormData): Promise<FormState> {
  const t = await currentTranslator()
  const sheet = actor.kind === 'school' ? await readSheet(actor, where, new Date()) : null
  if (actor.kind !== 'school' || !sheet) return rejected(t('teaching.marks.errors.component_not_found'), form)
  const { most } = (await findStudyLimits(actor, actor.schoolId, dayAt(new Date()))).marks
  if (pasted.trim() === '') return rejected(t('teaching.marks.errors.paste_empty'), form, [{ path: 'pasted', code: 'paste_empty', message: t('teaching.marks.errors.paste_empty') }])
  const { cells, faults } = readPasted(pasted, listedOn(sheet))
  for (const [key, mark] of cells) form.set(`m-${key}`, mark)
  form.set('understood', String(cells.size))
  if (faults.length === 0) form.set('pasted', '')
  const unclear = faults.map(({ code, line, text }) => ({ path: 'pasted', code, message: t(`teaching.marks.grid.faults.${code}`, { line: String(line), text }) }))
  const unread = [...cells].flatMap(([key, mark]) => {
    const read = readCell(mark, most)
    return typeof read === 'string' ? [{ path: `m-${key}`, code: read, message: t(`teaching.marks.errors.${read}`, { most: most / 100 }) }] : []
  })
  return { ...goesOn(form), errors: [...unclear, ...unread] }
}

/** Saves the cells of a sheet, each fault at its cell; `intent` hands the sheet in as well, or only fills it from what was pasted. */
export async function saveMarksAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const [named, marks] = [marksForm.safeParse(Object.fromEntries(form)), marksInput.shape.marks.safeParse(marksWritten(form))]
  if (!named.success) return invalid(named.error, form)
  if (!marks.success) return invalid(marks.error, form)
  if (named.data.intent === 'paste') return fillSheet(actor, named.data, form)
  const result = await saveMarks(actor, { ...named.data, marks: marks.data }, new Date())
  if (!result.ok) {
    const [t, faults] = [await currentTranslator(), cellFaults.catch([]).parse(result.details['faults'])]
    const errors = faults.map(({ code, ...whose }) => ({ path: `m-${cellKey(whose)}`, code, message: t(`teaching.marks.errors.${code}`, sayable(result.details)) }))
    return rejected(t(`teaching.marks.errors.${result.error}`, sayable(result.details)), form, errors)
  }
  if (named.data.intent === 'save') return redirect(pathOf(named.data, 'saved'))
  const { sheetId, version } = result.value
  const moved = await moveSheet(actor, { sheetId, to: 'ENTERED', version }, new Date())
  // What was saved stays saved: the form goes on from there.
  if (!moved.ok) form.set('version', String(version))
  return moved.ok ? redirect(pathOf(named.data, 'ENTERED')) : refusal(moved, form)
}

export async function moveSheetAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = moveInput.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await moveSheet(actor, input.data, new Date())
  return result.ok ? redirect(pathOf(result.value, input.data.to)) : refusal(result, form)
}

export async function requestCorrectionAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = correctionInput.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await requestCorrection(actor, input.data, new Date())
  return result.ok ? redirect(pathOf(result.value, 'asked')) : refusal(result, form)
}

export async function decideCorrectionAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = decisionInput.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await decideCorrection(actor, input.data, new Date())
  return result.ok ? redirect(pathOf(result.value, 'decided')) : refusal(result, form)
}

export async function drawCodesAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = codesInput.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await drawCodes(actor, input.data, new Date())
  return result.ok ? redirect(pathOf(result.value, 'coded')) : refusal(result, form)
}

export async function setSchemeAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  // Names of modules are ids: days of the others are read as they are written.
  const input = schemeInput.safeParse(schemeWritten(written(form)))
  if (!input.success) return invalid(input.error, form)
  const result = await setScheme(actor, input.data)
  return result.ok ? redirect(`/school/cohorts/${input.data.cohortId}/marks?did=scheme`) : refusal(result, form)
}
