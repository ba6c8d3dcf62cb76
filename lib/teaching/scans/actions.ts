'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { takeRoll } from '../attendance/commands/take-roll'
import { entriesWritten, rollInput } from '../attendance/schema'
import { scanRoll } from './commands/scan-roll'
import { scanningTrainee } from './loaders'
import { findScans } from './queries/find-scans'
import { addedSince, proposed } from './rules/window'
import { closingForm, scanInput } from './schema'

/** Says "present"; the page that follows says what became of it, because it judges the code anew. */
export async function scanRollAction(form: FormData): Promise<void> {
  const input = scanInput.safeParse(Object.fromEntries(form))
  if (!input.success) return redirect('/me')
  const actor = await scanningTrainee(input.data.code)
  if (actor) await scanRoll(actor, input.data, new Date())
  return redirect(`/me/roll/${input.data.code}?did=scanned`)
}

/** Takes the roll by what was scanned and what was decided about the others; whoever scanned meanwhile joins what was chosen, which stays. */
export async function closeRollAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const [named, roll] = [closingForm.safeParse(Object.fromEntries(form)), rollInput.shape.entries.safeParse(entriesWritten(form))]
  if (!named.success) return invalid(named.error, form)
  if (!roll.success) return invalid(roll.error, form)
  const { cohortId, lessonId, version, scanned } = named.data
  const result = await takeRoll(actor, { lessonId, version, scanned, entries: roll.data }, new Date())
  if (result.ok) return redirect(`/school/cohorts/${cohortId}/attendance/${lessonId}?did=saved${result.value.warned > 0 ? `&warned=${result.value.warned}` : ''}`)
  const t = await currentTranslator()
  const scans = result.error === 'scans_meanwhile' ? await findScans(actor, lessonId, new Date()) : null
  if (!scans) return rejected(t(`teaching.attendance.errors.${result.error}`), form)
  const added = addedSince(scans, scanned)
  const state = rejected(t('teaching.scan.closing.meanwhile', { count: added.length, names: added.map(({ name }) => name).join(', ') }), form)
  return { ...state, values: { ...state.values, scanned: String(scans.seen), ...Object.fromEntries(added.map((scan) => [`at-${scan.traineeId}`, proposed(scan)])) } }
}
