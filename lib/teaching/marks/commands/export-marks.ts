import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt } from '../../../time'
import type { OfficialPaper } from '../../../web/official-paper'
import { findTaughtClass, type TaughtClass } from '../../attendance/queries/find-class'
import { findIssuer } from '../../steps/issuer'
import { mayReadMarks } from '../policy'
import { findStudyLimits } from '../queries/find-limits'
import { findSheet, type Sheet } from '../queries/find-sheet'
import { resultsOf, type Results } from '../queries/results'
import { markPaper } from '../rules/paper'

/** The results of a class as rows to carry away; with names, so the reason is kept with who did. */
export async function exportResults(actor: Actor, { cohortId, reason }: { cohortId: string; reason: string }, now: Date): Promise<Result<{ taught: TaughtClass; results: Results }, 'cohort_not_found'>> {
  const taught = await findTaughtClass(actor, cohortId)
  const results = taught && (await resultsOf(actor, cohortId, now))
  if (!taught || !results || !mayReadMarks(actor)) return fail('cohort_not_found')
  await recordEvent(db, actor, { type: 'list.exported', list: { kind: 'cohort', id: cohortId }, schoolId: taught.schoolId, data: { list: 'results', rows: results.rows.length, note: reason } })
  return ok({ taught, results })
}

/** A mark sheet as the paper it is printed as; that it was carried away is on record. */
export async function exportMarks(actor: Actor, wanted: { cohortId: string; componentId: string; attempt: number }, now: Date): Promise<Result<{ sheet: Sheet; paper: OfficialPaper }, 'sheet_not_found'>> {
  if (!mayReadMarks(actor)) return fail('sheet_not_found')
  const { marks: limits } = await findStudyLimits(actor, actor.schoolId, dayAt(now))
  const sheet = await findSheet(actor, wanted, limits)
  if (!sheet) return fail('sheet_not_found')
  const issuer = await findIssuer(db, sheet.cohort.schoolId)
  await recordEvent(db, actor, { type: 'list.exported', list: { kind: 'cohort', id: wanted.cohortId }, schoolId: sheet.cohort.schoolId, data: { list: 'marks', component: wanted.componentId, attempt: wanted.attempt, rows: sheet.rows.length + sheet.papers.length } })
  return ok({ sheet, paper: markPaper(sheet, issuer, limits, dayAt(now)) })
}
