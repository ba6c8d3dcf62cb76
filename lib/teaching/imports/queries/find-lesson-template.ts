import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { mayPlanLessons } from '../../planner/policy'
import { readChoices } from '../steps/judge-lessons'

/** What the template of a class offers to choose from, or null if its timetable is not the actor's to lay. */
export async function findLessonTemplate(actor: Actor, cohortId: string): Promise<{ code: string; modules: string[]; rooms: string[]; lecturers: string[] } | null> {
  if (!mayPlanLessons(actor) || (await db.cohort.count({ where: { id: cohortId, schoolId: actor.schoolId } })) === 0) return null
  const { code, choices: { modules, rooms, lecturers } } = await readChoices(db, cohortId)
  const namesOf = (known: readonly { name: string }[]) => [...new Set(known.map(({ name }) => name))]
  return { code, modules: namesOf(modules), rooms: namesOf(rooms), lecturers: namesOf(lecturers) }
}
