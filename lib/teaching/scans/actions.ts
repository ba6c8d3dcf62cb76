'use server'

import { requireActor } from '../../access/session'
import { redirect } from '../../i18n/navigation'
import { takeRoll } from '../attendance/commands/take-roll'
import { entriesWritten, rollInput } from '../attendance/schema'
import { scanRoll } from './commands/scan-roll'
import { scanningTrainee } from './loaders'
import { closingForm, scanInput } from './schema'

/** Says "present"; the page that follows says what became of it, because it judges the code anew. */
export async function scanRollAction(form: FormData): Promise<void> {
  const input = scanInput.safeParse(Object.fromEntries(form))
  if (!input.success) return redirect('/me')
  const actor = await scanningTrainee(input.data.code)
  if (actor) await scanRoll(actor, input.data, new Date())
  return redirect(`/me/roll/${input.data.code}?did=scanned`)
}

/** Takes the roll by what was scanned and what was decided about the others. */
export async function closeRollAction(form: FormData): Promise<void> {
  const actor = await requireActor()
  const [named, roll] = [closingForm.safeParse(Object.fromEntries(form)), rollInput.shape.entries.safeParse(entriesWritten(form))]
  if (!named.success) return redirect('/school')
  const { cohortId, lessonId, version, scanned } = named.data
  if (!roll.success) return redirect(`/school/cohorts/${cohortId}/attendance/${lessonId}/scans?wrong=changed_meanwhile`)
  const result = await takeRoll(actor, { lessonId, version, scanned, entries: roll.data }, new Date())
  if (!result.ok) return redirect(`/school/cohorts/${cohortId}/attendance/${lessonId}/scans?wrong=${result.error}`)
  return redirect(`/school/cohorts/${cohortId}/attendance/${lessonId}?did=saved${result.value.warned > 0 ? `&warned=${result.value.warned}` : ''}`)
}
