import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { mayPlanLessons } from '../../planner/policy'
import { lessonList, type JudgedLesson } from '../schema'
import { judgeLessons, readChoices } from '../steps/judge-lessons'

export type LessonImportView = { id: string; cohortId: string; fileName: string; written: boolean; count: number; wrong: number; rows: JudgedLesson[] }

/** An uploaded timetable with each row as it stands today, or null if it is not the actor's to see. What was laid has no rows to look at. */
export async function findLessonImport(actor: Actor, id: string): Promise<LessonImportView | null> {
  if (!mayPlanLessons(actor)) return null
  const found = await db.lessonImport.findFirst({ where: { id, cohort: { schoolId: actor.schoolId } }, select: { id: true, cohortId: true, fileName: true, content: true, writtenAt: true } })
  if (!found) return null
  const { content, writtenAt, ...file } = found
  const list = lessonList.parse(content)
  const rows = writtenAt ? [] : await judgeLessons(db, await readChoices(db, file.cohortId), list)
  return { ...file, written: writtenAt !== null, count: list.rows.length, wrong: rows.filter(({ lesson }) => lesson === null).length, rows }
}
