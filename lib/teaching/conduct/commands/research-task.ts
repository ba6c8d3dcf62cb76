import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt } from '../../../time'
import { readCell } from '../../marks/rules/marks'
import { findStudyLimits } from '../../marks/queries/find-limits'
import { traineesVisibleTo } from '../../roster/policy'
import { mayMarkTasks, maySetTasks } from '../policy'
import type { TaskInput, TaskResultInput } from '../schema'

type SetFault = 'trainee_not_found' | 'class_over' | 'task_marked'

/** Sets what somebody sent by the agency studies during the course; until it is marked, another topic replaces it. */
export async function setResearchTask(actor: Actor, { traineeId, topic }: TaskInput, now: Date): Promise<Result<{ traineeId: string }, 'not_allowed' | SetFault>> {
  if (!maySetTasks(actor)) return fail('not_allowed')
  return transaction<{ traineeId: string }, SetFault>(async (tx) => {
    const trainee = await tx.trainee.findFirst({ where: { AND: [{ id: traineeId }, traineesVisibleTo(actor)] }, select: { cohortId: true, schoolId: true, agencyId: true, status: true } })
    if (!trainee) return fail('trainee_not_found')
    if (trainee.status !== 'STUDYING') return fail('class_over')
    await tx.$queryRaw`select id from trainee where id = ${traineeId}::uuid for no key update`
    const before = await tx.researchTask.findUnique({ where: { traineeId }, select: { mark: true, topic: true } })
    if (before && before.mark !== null) return fail('task_marked')
    if (before?.topic === topic) return ok({ traineeId })
    const row = { topic, setBy: actor.accountId, setAt: now }
    await tx.researchTask.upsert({ where: { traineeId }, create: { traineeId, cohortId: trainee.cohortId, agencyId: trainee.agencyId, ...row }, update: row, select: { traineeId: true } })
    await recordEvent(tx, actor, { type: 'task.set', traineeId, schoolId: trainee.schoolId, agencyId: trainee.agencyId, data: { replaced: before !== null } })
    return ok({ traineeId })
  })
}

type MarkFault = 'trainee_not_found' | 'task_not_found' | 'mark_invalid' | 'mark_out_of_scale'

/** Writes down what came of a research task, with its mark. */
export async function markResearchTask(actor: Actor, { traineeId, result, mark }: TaskResultInput, now: Date): Promise<Result<{ traineeId: string; cohortId: string }, 'not_allowed' | MarkFault>> {
  if (!mayMarkTasks(actor)) return fail('not_allowed')
  const { marks: limits } = await findStudyLimits(actor, actor.schoolId, dayAt(now))
  return transaction<{ traineeId: string; cohortId: string }, MarkFault>(async (tx) => {
    const trainee = await tx.trainee.findFirst({ where: { AND: [{ id: traineeId }, traineesVisibleTo(actor)] }, select: { cohortId: true, schoolId: true, agencyId: true, researchTasks: { select: { topic: true } } } })
    if (!trainee) return fail('trainee_not_found')
    if (trainee.researchTasks.length === 0) return fail('task_not_found')
    // As setting a task does: its topic is not replaced while it is marked.
    await tx.$queryRaw`select id from trainee where id = ${traineeId}::uuid for no key update`
    const read = readCell(mark, limits.most)
    if (typeof read === 'string') return fail(read, { field: 'mark', most: limits.most / 100 })
    if (read.value === null) return fail('mark_invalid', { field: 'mark' })
    await tx.researchTask.update({ where: { traineeId }, data: { result, mark: read.value, markedBy: actor.accountId, markedAt: now }, select: { traineeId: true } })
    await recordEvent(tx, actor, { type: 'task.marked', traineeId, schoolId: trainee.schoolId, agencyId: trainee.agencyId, data: { mark: read.value } })
    return ok({ traineeId, cohortId: trainee.cohortId })
  })
}
