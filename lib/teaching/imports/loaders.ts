import 'server-only'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '../../access/session'
import { findLessonImport, type LessonImportView } from './queries/find-lesson-import'

/** One uploaded timetable of the class, or "not found". */
export async function loadLessonImport(cohortId: string, id: string): Promise<LessonImportView> {
  const actor = await requireActor()
  const found = z.uuid().safeParse(id).success ? await findLessonImport(actor, id) : null
  return found?.cohortId === cohortId ? found : notFound()
}
