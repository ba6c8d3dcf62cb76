import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { fail, ok, type Result } from '../../../result'
import { mayPlanLessons } from '../../planner/policy'
import { cohortBlocker } from '../../planner/rules'
import { keepHistory } from '../../steps/change-lesson'
import { judgePlaces, placedAsIs, type JudgeError } from '../../steps/judge-places'
import { lockLesson, readLessons } from '../../steps/lock-lessons'
import { lecturerExists } from '../../steps/own-things'
import type { StaffInput } from '../schema'

export type StaffError = 'not_allowed' | 'lesson_not_found' | 'wrong_state' | 'cohort_not_planned' | 'nobody_named' | 'lecturer_not_found' | 'already_teaching' | 'not_teaching' | 'reason_missing' | JudgeError

/**
 * Gives a lesson one more lecturer, takes one out, or lets one stand in for another, which stays as a row with its reason. Who comes in is asked;
 * a recognition that ends before the lesson is a warning.
 */
export async function staffLesson(actor: Actor, input: StaffInput, now: Date): Promise<Result<{ cohortId: string }, StaffError>> {
  if (!mayPlanLessons(actor)) return fail('not_allowed')
  const { lessonId, addId, removeId, reason, overrideReason } = input
  return transaction<{ cohortId: string }, StaffError, 'lecturer_taken' | 'already_teaching'>(async (tx) => {
    const lesson = await lockLesson(tx, actor, lessonId)
    if (!lesson) return fail('lesson_not_found')
    const refusal = lesson.status === 'CANCELLED' ? ('wrong_state' as const) : (cohortBlocker(lesson.cohortStatus) ?? nameBlocker(input, lesson.lecturers.map(({ id }) => id)))
    if (refusal) return fail(refusal)
    if (addId && !(await lecturerExists(tx, actor, addId))) return fail('lecturer_not_found', { field: 'addId' })
    if (removeId) await tx.lessonLecturer.delete({ where: { lessonId_lecturerId: { lessonId, lecturerId: removeId } }, select: { lessonId: true } })
    if (addId) {
      const { startsAt, endsAt, status } = lesson
      // The database refuses by name whoever comes a moment later; it is asked before, so that the clash can be told.
      await tx.$executeRaw`set constraints lecturer_free deferred`
      await tx.lessonLecturer.create({ data: { lessonId, lecturerId: addId, startsAt, endsAt, status }, select: { lessonId: true } })
    }
    // A draft that nobody was asked for leaves no trace: it may be removed.
    if (addId && removeId && reason && lesson.status === 'PUBLISHED') {
      await tx.lessonSubstitution.create({ data: { lessonId, fromId: removeId, toId: addId, reason, madeAt: now, accountId: actor.accountId }, select: { id: true } })
    }
    const [after] = await readLessons(tx, [lessonId])
    const name = after?.lecturers.find(({ id }) => id === addId)?.name
    const judged = after && addId && lesson.status === 'PUBLISHED'
      ? await judgePlaces(tx, [placedAsIs(after)], overrideReason, (clash) => (clash.kind === 'LECTURER' || clash.kind === 'RECOGNITION') && clash.name === name) : ok([])
    if (!judged.ok) return judged
    await tx.$executeRaw`set constraints lecturer_free immediate`
    await keepHistory(tx, actor, [lesson], { note: reason, overrideReason, clashes: judged.value, now })
    return ok({ cohortId: lesson.cohortId })
  }, { lecturer_free: 'lecturer_taken', lesson_lecturer_pkey: 'already_teaching' })
}

function nameBlocker({ addId, removeId, reason }: StaffInput, teaching: readonly string[]) {
  if (!addId && !removeId) return 'nobody_named' as const
  if (addId && teaching.includes(addId)) return 'already_teaching' as const
  if (removeId && !teaching.includes(removeId)) return 'not_teaching' as const
  return addId && removeId && !reason ? ('reason_missing' as const) : null
}
