import 'server-only'
import type { Actor } from '../../access/actor'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { mayPlanLessons } from '../planner/policy'
import { cohortBlocker } from '../planner/rules'
import { keepHistory } from '../steps/change-lesson'
import { lockLesson } from '../steps/lock-lessons'

type Cancelled = { cohortId: string; removed: boolean }
type CancelFault = 'lesson_not_found' | 'wrong_state' | 'cohort_not_planned' | 'reason_needed'

/** Cancels a published lesson with the reason that those concerned are told; it stays visible as cancelled and frees room and lecturer. A draft nobody has seen is removed. */
export async function cancelLesson(
  actor: Actor, { id, note }: { id: string; note?: string | undefined }, now: Date = new Date(),
): Promise<Result<Cancelled, 'not_allowed' | CancelFault | 'roll_taken'>> {
  if (!mayPlanLessons(actor)) return fail('not_allowed')
  return transaction<Cancelled, CancelFault, 'roll_taken'>(async (tx) => {
    const lesson = await lockLesson(tx, actor, id)
    if (!lesson) return fail('lesson_not_found')
    if (lesson.status === 'CANCELLED') return fail('wrong_state')
    const { cohortId, schoolId } = lesson
    if (lesson.status === 'DRAFT') {
      await tx.lessonLecturer.deleteMany({ where: { lessonId: id } })
      await tx.lesson.delete({ where: { id }, select: { id: true } })
      await recordEvent(tx, actor, { type: 'lesson.removed', cohortId, schoolId, data: { lesson: id } })
      return ok({ cohortId, removed: true })
    }
    const over = cohortBlocker(lesson.cohortStatus)
    if (over) return fail(over)
    if (!note) return fail('reason_needed', { field: 'note' })
    await tx.lesson.update({ where: { id }, data: { status: 'CANCELLED' }, select: { id: true } })
    await keepHistory(tx, actor, [lesson], { note, now })
    return ok({ cohortId, removed: false })
    // Whoever was there was there: a lesson whose roll was taken has been held.
  }, { attendance_roll_of_a_published_lesson: 'roll_taken' })
}
