import 'server-only'
import type { Actor, SchoolActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import { transaction } from '../../db/transaction'
import { recordEvent, recordEvents } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { addDays, dateOf, mondayOf, type Day } from '../../time'
import { snapshotOf } from '../history/rules'
import { mayPlanLessons } from '../planner/policy'
import { cohortBlocker } from '../planner/rules'
import { lessonsVisibleTo } from '../policy'
import { warningsOf } from '../steps/change-lesson'
import { judgePlaces, placedAsIs, type JudgeError } from '../steps/judge-places'
import { lockLessons, type LockedLesson } from '../steps/lock-lessons'

/** What an exclusion constraint refuses, in the words of the planner. */
export const clashes = { lesson_room_free: 'room_taken', lecturer_free: 'lecturer_taken' } as const
export type LessonClash = (typeof clashes)[keyof typeof clashes]
export type PublicationError = 'not_allowed' | 'lesson_not_found' | 'wrong_state' | 'cohort_not_planned' | JudgeError | LessonClash

type Override = { overrideReason?: string | undefined }

/** Publishes a draft: from now on it binds room and lecturer, and trainees see it. */
export async function publishLesson(actor: Actor, { id, overrideReason }: Override & { id: string }, now: Date = new Date()): Promise<Result<{ id: string; cohortId: string }, PublicationError>> {
  if (!mayPlanLessons(actor)) return fail('not_allowed')
  return transaction<{ id: string; cohortId: string }, PublicationError, LessonClash>(async (tx) => {
    const locked = await lockLessons(tx, actor, [id])
    const [lesson] = locked ?? []
    if (!locked || !lesson) return fail('lesson_not_found')
    const published = await publishAll(tx, actor, locked, { overrideReason, now })
    return published.ok ? ok({ id, cohortId: lesson.cohortId }) : published
  }, clashes)
}

/** Publishes every draft of a class in a week, all or none: what refuses one refuses the week, and is named. */
export async function publishWeek(
  actor: Actor, { cohortId, monday, overrideReason }: Override & { cohortId: string; monday: Day }, now: Date,
): Promise<Result<{ count: number }, Exclude<PublicationError, 'lesson_not_found'> | 'cohort_not_found' | 'nothing_to_publish'>> {
  if (!mayPlanLessons(actor)) return fail('not_allowed')
  const from = mondayOf(monday)
  return transaction<{ count: number }, Exclude<PublicationError, 'lesson_not_found'> | 'cohort_not_found' | 'nothing_to_publish', LessonClash>(async (tx) => {
    if ((await tx.cohort.count({ where: { id: cohortId, schoolId: actor.schoolId } })) === 0) return fail('cohort_not_found')
    const drafts = await tx.lesson.findMany({
      where: { AND: [{ cohortId, status: 'DRAFT', day: { gte: dateOf(from), lte: dateOf(addDays(from, 6)) } }, lessonsVisibleTo(actor)] }, select: { id: true },
    })
    const locked = drafts.length === 0 ? null : await lockLessons(tx, actor, drafts.map(({ id }) => id))
    if (!locked) return fail('nothing_to_publish')
    const published = await publishAll(tx, actor, locked, { overrideReason, now })
    return published.ok ? ok({ count: locked.length }) : published
  }, clashes)
}

/** Lessons of one class. The lecturers' copies of the status follow by foreign key; those concerned are told once for all of them. */
async function publishAll(tx: Tx, actor: SchoolActor, lessons: readonly LockedLesson[], { overrideReason, now }: Override & { now: Date }): Promise<Result<null, 'wrong_state' | 'cohort_not_planned' | JudgeError>> {
  const [first] = lessons
  if (!first || lessons.some(({ status }) => status !== 'DRAFT')) return fail('wrong_state')
  const over = cohortBlocker(first.cohortStatus)
  if (over) return fail(over)
  const judged = await judgePlaces(tx, lessons.map(placedAsIs), overrideReason)
  if (!judged.ok) return judged
  await tx.lesson.updateMany({ where: { id: { in: lessons.map(({ id }) => id) } }, data: { status: 'PUBLISHED' } })
  await tx.lessonChange.createMany({ data: lessons.map((lesson) => {
    const warnings = warningsOf(judged.value, lesson.id)
    const state = snapshotOf(lesson)
    return {
      lessonId: lesson.id, cohortId: lesson.cohortId, revision: 0, kind: 'PUBLISHED', changedAt: now, accountId: actor.accountId, before: {}, after: state,
      warnings, overrideReason: warnings.length > 0 ? (overrideReason ?? null) : null,
    }
  }) })
  const { cohortId, schoolId } = first
  const days = lessons.map(({ day }) => day).toSorted()
  await recordEvents(tx, actor, lessons.map(({ id }) => ({ type: 'lesson.published', cohortId, schoolId, data: { lesson: id } }) as const))
  await recordEvent(tx, actor, {
    type: 'timetable.published', cohortId, schoolId,
    data: { count: lessons.length, day: days[0] ?? '', lecturers: [...new Set(lessons.flatMap((lesson) => lesson.lecturers.map(({ id }) => id)))] },
  })
  return ok(null)
}
