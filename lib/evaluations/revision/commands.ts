import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../../access/actor'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { mayKeepTemplates } from '../policy'
import type { CloseTaskInput, OpenTaskInput } from './schema'

export type OpenTaskError = 'not_allowed' | 'course_not_found' | 'round_not_found' | 'task_open'

/** Notes what a course's next revision has to mend, and which finding says so: an item, a remark of a round, or something else. */
export async function openRevisionTask(actor: Actor, { courseId, text, itemCode, roundId }: OpenTaskInput, now: Date): Promise<Result<{ id: string }, OpenTaskError>> {
  if (!mayKeepTemplates(actor)) return fail('not_allowed')
  const { schoolId } = actor
  return transaction<{ id: string }, OpenTaskError, 'task_open'>(async (tx) => {
    if (!(await tx.course.findFirst({ where: { id: courseId, schoolId }, select: { id: true } }))) return fail('course_not_found')
    if (roundId && !(await tx.evaluationRound.findFirst({ where: { id: roundId, schoolId, cohort: { courseId } }, select: { id: true } }))) return fail('round_not_found')
    const id = uuidv7()
    const origin = itemCode ? 'ITEM' : roundId ? 'REMARK' : 'OTHER'
    await tx.courseRevisionTask.create({ data: { id, schoolId, courseId, text, origin, itemCode: itemCode ?? null, roundId: roundId ?? null, openedBy: actor.accountId, openedAt: now }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'revision.opened', evaluationSchoolId: schoolId, schoolId, data: { courseId, origin, item: itemCode ?? null } })
    return ok({ id })
  }, { course_revision_task_open_once: 'task_open' })
}

export type CloseTaskError = 'not_allowed' | 'task_not_found' | 'task_closed' | 'reason_missing'

/** Closes a task as done, or as declined with the reason; of two at once one closes it. */
export async function closeRevisionTask(actor: Actor, { taskId, status, reason }: CloseTaskInput, now: Date): Promise<Result<{ id: string }, CloseTaskError>> {
  if (!mayKeepTemplates(actor)) return fail('not_allowed')
  if (status === 'DECLINED' && !reason) return fail('reason_missing', { field: 'reason' })
  const { schoolId } = actor
  return transaction<{ id: string }, CloseTaskError>(async (tx) => {
    const task = await tx.courseRevisionTask.findFirst({ where: { id: taskId, schoolId }, select: { courseId: true } })
    if (!task) return fail('task_not_found')
    const closed = await tx.courseRevisionTask.updateMany({ where: { id: taskId, status: 'OPEN' }, data: { status, reason: reason ?? null, closedBy: actor.accountId, closedAt: now } })
    if (closed.count !== 1) return fail('task_closed')
    await recordEvent(tx, actor, { type: 'revision.closed', evaluationSchoolId: schoolId, schoolId, data: { courseId: task.courseId, status } })
    return ok({ id: taskId })
  })
}
