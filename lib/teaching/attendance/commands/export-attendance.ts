import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import { db } from '../../../db/client'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt } from '../../../time'
import type { OfficialPaper } from '../../../web/official-paper'
import { findStudyLimits } from '../../marks/queries/find-limits'
import { mayReadRolls } from '../policy'
import { findTaughtClass, type TaughtClass } from '../queries/find-class'
import { findRoll, type Roll } from '../queries/find-roll'
import { listAbsence, type AbsenceRow } from '../queries/list-absence'
import type { Bar } from '../rules/absence'
import { rollPaper } from '../rules/paper'
import { findIssuer } from '../../steps/issuer'

/** What a class missed, as rows to carry away; with names, so the reason is kept with who did. */
export async function exportAbsence(actor: Actor, { cohortId, reason }: { cohortId: string; reason: string }, now: Date): Promise<Result<{ taught: TaughtClass; rows: AbsenceRow[]; bar: Bar }, 'cohort_not_found'>> {
  const taught = await findTaughtClass(actor, cohortId)
  if (!taught || !mayReadRolls(actor)) return fail('cohort_not_found')
  const [rows, { bar }] = await Promise.all([listAbsence(actor, cohortId), findStudyLimits(actor, taught.schoolId, dayAt(now))])
  await recordEvent(db, actor, { type: 'list.exported', list: { kind: 'cohort', id: cohortId }, schoolId: taught.schoolId, data: { list: 'attendance', rows: rows.length, note: reason } })
  return ok({ taught, rows, bar })
}

/** The attendance sheet of a lesson as the paper it is printed as; that it was carried away is on record. */
export async function exportRoll(actor: Actor, lessonId: string): Promise<Result<{ roll: Roll; paper: OfficialPaper }, 'lesson_not_found'>> {
  const roll = await findRoll(actor, lessonId)
  if (!roll || !mayReadRolls(actor)) return fail('lesson_not_found')
  const issuer = await findIssuer(db, roll.lesson.schoolId)
  await recordExport(actor, roll)
  return ok({ roll, paper: rollPaper(roll, issuer) })
}

const recordExport = (actor: SchoolActor, { lesson, rows }: Roll): Promise<void> =>
  recordEvent(db, actor, { type: 'list.exported', list: { kind: 'cohort', id: lesson.cohortId }, schoolId: lesson.schoolId, data: { list: 'roll', lesson: lesson.id, rows: rows.length } })
