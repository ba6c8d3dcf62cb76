import 'server-only'
import type { Actor } from '../../access/actor'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { mayPlanLessons } from '../planner/policy'
import { lessonsVisibleTo } from '../policy'
import { lockLesson } from '../steps/lock-lesson'

/** What an exclusion constraint refuses, in the words of the planner. */
export const clashes = { lesson_room_free: 'room_taken', lecturer_free: 'lecturer_taken' } as const
export type LessonClash = (typeof clashes)[keyof typeof clashes]
export type PublicationError = 'not_allowed' | 'lesson_not_found' | 'wrong_state' | LessonClash

/** Publishes a draft: from now on it binds room and lecturer, and trainees see it. */
export async function publishLesson(actor: Actor, { id }: { id: string }): Promise<Result<{ id: string; cohortId: string }, PublicationError>> {
  if (!mayPlanLessons(actor)) return fail('not_allowed')
  return transaction<{ id: string; cohortId: string }, PublicationError, LessonClash>(async (tx) => {
    const lesson = await lockLesson(tx, { AND: [{ id }, lessonsVisibleTo(actor)] })
    if (!lesson) return fail('lesson_not_found')
    if (lesson.status !== 'DRAFT') return fail('wrong_state')
    // The lecturers' copies of the status follow by foreign key.
    await tx.lesson.update({ where: { id }, data: { status: 'PUBLISHED' }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'lesson.published', cohortId: lesson.cohortId, schoolId: lesson.schoolId, data: { lesson: id } })
    return ok({ id, cohortId: lesson.cohortId })
  }, clashes)
}

/** Cancels a published lesson, which stays visible as cancelled and frees room and lecturer; a draft nobody has seen is removed. */
export async function cancelLesson(
  actor: Actor, { id, note }: { id: string; note?: string | undefined },
): Promise<Result<{ cohortId: string; removed: boolean }, 'not_allowed' | 'lesson_not_found' | 'wrong_state' | 'roll_taken'>> {
  if (!mayPlanLessons(actor)) return fail('not_allowed')
  return transaction<{ cohortId: string; removed: boolean }, 'lesson_not_found' | 'wrong_state', 'roll_taken'>(async (tx) => {
    const lesson = await lockLesson(tx, { AND: [{ id }, lessonsVisibleTo(actor)] })
    if (!lesson) return fail('lesson_not_found')
    if (lesson.status === 'CANCELLED') return fail('wrong_state')
    const { cohortId, schoolId } = lesson
    const removed = lesson.status === 'DRAFT'
    if (removed) {
      await tx.lessonLecturer.deleteMany({ where: { lessonId: id } })
      await tx.lesson.delete({ where: { id }, select: { id: true } })
    } else {
      await tx.lesson.update({ where: { id }, data: { status: 'CANCELLED', changeNote: note ?? null, revision: { increment: 1 } }, select: { id: true } })
    }
    await recordEvent(tx, actor, { type: removed ? 'lesson.removed' : 'lesson.cancelled', cohortId, schoolId, data: { lesson: id } })
    return ok({ cohortId, removed })
    // Whoever was there was there: a lesson whose roll was taken has been held.
  }, { attendance_roll_of_a_published_lesson: 'roll_taken' })
}
