import 'server-only'
import type { Actor, SchoolActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import type { Prisma } from '../../db/generated/client'
import { transaction } from '../../db/transaction'
import { fail, ok, type Result } from '../../result'
import { mayPlanLessons } from '../planner/policy'
import { cohortBlocker } from '../planner/rules'
import type { LessonContent } from '../planner/schema'
import { keepHistory } from '../steps/change-lesson'
import { lockLesson } from '../steps/lock-lessons'
import { moduleExists } from '../steps/own-things'

type AlterFault = 'not_allowed' | 'lesson_not_found' | 'wrong_state' | 'cohort_not_planned'

/** Another subject, kind, module, number of periods, place or note. */
export async function alterLesson(actor: Actor, { id, moduleId, place, note, ...content }: LessonContent, now: Date): Promise<Result<{ cohortId: string }, AlterFault | 'module_not_found'>> {
  if (!mayPlanLessons(actor)) return fail('not_allowed')
  return transaction(async (tx) => {
    const wanted = await tx.lesson.findFirst({ where: { id, schoolId: actor.schoolId }, select: { cohortId: true } })
    if (wanted && moduleId && !(await moduleExists(tx, wanted.cohortId, moduleId))) return fail('module_not_found', { field: 'moduleId' })
    return alter(tx, actor, id, { ...content, moduleId: moduleId ?? null, place: place ?? null, note: note ?? null }, { now })
  })
}

/** Holds a lesson online under a link, for times when nobody can come: its room is free again. */
export async function switchOnline(
  actor: Actor, { id, link, note }: { id: string; link: string; note?: string | undefined }, now: Date,
): Promise<Result<{ cohortId: string }, AlterFault>> {
  if (!mayPlanLessons(actor)) return fail('not_allowed')
  return transaction((tx) => alter(tx, actor, id, { link, roomId: null, place: null }, { note, now }))
}

async function alter(tx: Tx, actor: SchoolActor, id: string, data: Prisma.LessonUncheckedUpdateInput, given: { note?: string | undefined; now: Date }): Promise<Result<{ cohortId: string }, AlterFault>> {
  const lesson = await lockLesson(tx, actor, id)
  if (!lesson) return fail('lesson_not_found')
  if (lesson.status === 'CANCELLED') return fail('wrong_state')
  const over = cohortBlocker(lesson.cohortStatus)
  if (over) return fail(over)
  await tx.lesson.update({ where: { id }, data, select: { id: true } })
  await keepHistory(tx, actor, [lesson], given)
  return ok({ cohortId: lesson.cohortId })
}
