import 'server-only'
import type { Actor } from '../../access/actor'
import { cohortsStaffedBy } from '../../catalogue/policy'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayOf } from '../../time'
import { mayPlanLessons } from '../planner/policy'
import { cohortBlocker, lessonDayBlocker, timesOf } from '../planner/rules'
import type { LessonInput } from '../planner/schema'
import { lecturerExists, moduleExists, roomExists } from '../steps/own-things'

export type PlanError = 'not_allowed' | 'cohort_not_found' | 'cohort_not_planned' | 'day_outside_cohort' | 'room_not_found' | 'lecturer_not_found' | 'module_not_found'

/** Lays a lesson as a draft, which binds no room and no lecturer until it is published. */
export async function planLesson(actor: Actor, input: LessonInput): Promise<Result<{ id: string }, PlanError>> {
  if (!mayPlanLessons(actor)) return fail('not_allowed')
  const { cohortId, roomId, lecturerId, moduleId, day, half, title, kind, periods, place, note } = input
  return transaction(async (tx) => {
    const cohort = await tx.cohort.findFirst({
      where: { AND: [{ id: cohortId }, cohortsStaffedBy(actor)] }, select: { status: true, schoolId: true, opensOn: true, endsOn: true },
    })
    if (!cohort) return fail('cohort_not_found')
    const over = cohortBlocker(cohort.status)
    if (over) return fail(over)
    const blocker = lessonDayBlocker(day, { opensOn: dayOf(cohort.opensOn), endsOn: dayOf(cohort.endsOn) })
    if (blocker) return fail(blocker, { field: 'day' })
    if (roomId && !(await roomExists(tx, actor, roomId))) return fail('room_not_found', { field: 'roomId' })
    if (lecturerId && !(await lecturerExists(tx, actor, lecturerId))) return fail('lecturer_not_found', { field: 'lecturerId' })
    if (moduleId && !(await moduleExists(tx, cohortId, moduleId))) return fail('module_not_found', { field: 'moduleId' })
    const times = timesOf(day, half)
    const lesson = await tx.lesson.create({
      data: {
        schoolId: cohort.schoolId, cohortId, title, kind, half, periods, day: dateOf(day), ...times, status: 'DRAFT', roomId: roomId ?? null, moduleId: moduleId ?? null,
        place: place ?? null, note: note ?? null,
      },
      select: { id: true },
    })
    if (lecturerId) await tx.lessonLecturer.create({ data: { lessonId: lesson.id, lecturerId, ...times, status: 'DRAFT' }, select: { lessonId: true } })
    await recordEvent(tx, actor, { type: 'lesson.planned', cohortId, schoolId: cohort.schoolId, data: { lesson: lesson.id, day, half } })
    return ok({ id: lesson.id })
  })
}
