import 'server-only'
import { notFound } from 'next/navigation'
import { requireActor } from '../../access/session'
import { currentLocale } from '../../i18n/current'
import { fieldProblems } from '../../web/problem'
import { listLessonChanges } from '../history/queries'
import { mayPlanLessons } from './policy'
import { findPlannedLesson, listPlannerChoices } from './queries/find-lesson'
import { previewMove } from './queries/preview-move'
import { cohortBlocker } from './rules'
import { halves, lessonMove, type Half } from './schema'

const isHalf = (text: string): text is Half => halves.some((half) => half === text)

/** The page of a lesson: what it is, what became of it, and for the planner where it may go. 404 for what is not the actor's to see. */
export async function loadLesson({ cohortId, lessonId }: { cohortId: string; lessonId: string }, query: Readonly<Record<string, string | string[] | undefined>>) {
  const actor = await requireActor()
  const lesson = actor.kind === 'school' && actor.role !== 'lecturer' ? await findPlannedLesson(actor, lessonId) : null
  if (!lesson || lesson.cohortId !== cohortId) notFound()
  const plans = mayPlanLessons(actor) && lesson.status !== 'CANCELLED' && cohortBlocker(lesson.cohortStatus) === null
  // Who names no room keeps the lesson's own; an empty one is none.
  const wished = query['day'] === undefined ? null : lessonMove.safeParse({ roomId: lesson.roomId ?? undefined, ...query, id: lesson.id })
  const wish = plans && wished?.success ? wished.data : null
  const asked = query['day']
  // What was typed stays in the form with its fault.
  const misread = plans && wished?.error ? { day: typeof asked === 'string' ? asked : '', faults: fieldProblems(wished.error, await currentLocale()) } : null
  const here = { id: lesson.id, day: lesson.day, half: isHalf(lesson.half) ? lesson.half : 'MORNING' as const, roomId: lesson.roomId ?? undefined }
  const [changes, choices, preview, standing] = await Promise.all([
    listLessonChanges(actor, lesson.id), listPlannerChoices(actor, lesson.cohortId), wish ? previewMove(actor, wish) : null, plans && lesson.status === 'DRAFT' ? previewMove(actor, here) : null,
  ])
  return { lesson, changes, choices, wish, misread, preview, standing: standing?.clashes ?? [], plans }
}
