import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { lessonsVisibleTo } from '../../policy'
import { answerBlocker } from '../rules'
import type { AnswerInput } from '../schema'

/** A lecturer accepts an own lesson or declines it with a reason; the office is told of a refusal, and the lesson stays until somebody stands in. */
export async function answerLesson(
  actor: Actor, { lessonId, answer, reason }: AnswerInput, now: Date,
): Promise<Result<{ acceptance: string }, 'not_allowed' | 'lesson_not_found' | 'wrong_state' | 'lesson_over'>> {
  if (actor.kind !== 'school' || actor.role !== 'lecturer') return fail('not_allowed')
  return transaction(async (tx) => {
    const lesson = await tx.lesson.findFirst({ where: { AND: [{ id: lessonId }, lessonsVisibleTo(actor)] }, select: { id: true } })
    if (!lesson) return fail('lesson_not_found')
    await tx.$queryRaw`select id from lesson where id = ${lessonId}::uuid for update`
    const { status, endsAt, day, cohortId, schoolId } = await tx.lesson.findUniqueOrThrow({ where: { id: lessonId }, select: { status: true, endsAt: true, day: true, cohortId: true, schoolId: true } })
    const blocker = answerBlocker({ status, endsAt }, now)
    if (blocker) return fail(blocker)
    const acceptance = answer === 'accept' ? 'ACCEPTED' : 'DECLINED'
    const { count } = await tx.lessonLecturer.updateMany({
      where: { lessonId, lecturer: { accountId: actor.accountId, schoolId } }, data: { acceptance, answeredAt: now, refusal: answer === 'decline' ? (reason ?? null) : null },
    })
    if (count === 0) return fail('lesson_not_found')
    await recordEvent(tx, actor, { type: answer === 'accept' ? 'lesson.accepted' : 'lesson.declined', cohortId, schoolId, data: { lesson: lessonId, day: day.toISOString().slice(0, 10) } })
    return ok({ acceptance })
  })
}
