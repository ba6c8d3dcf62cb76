import 'server-only'
import type { Actor, SchoolActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import { transaction } from '../../db/transaction'
import { recordEvents } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayAt } from '../../time'
import { mayPlanLessons } from '../planner/policy'
import { cohortBlocker, lessonDayBlocker, pastNeedsReason, timesOf } from '../planner/rules'
import type { LessonMove } from '../planner/schema'
import { keepHistory, type Reasons } from '../steps/change-lesson'
import { judgePlaces, placedAsIs, type JudgeError } from '../steps/judge-places'
import { lockLessons, readLessons, type LockedLesson } from '../steps/lock-lessons'
import { roomExists } from '../steps/own-things'
import { clashes, type LessonClash } from './publish-lesson'

type MoveFault = 'lesson_not_found' | 'roll_taken' | 'wrong_state' | 'cohort_not_planned' | 'day_outside_cohort' | 'past_needs_reason' | 'room_not_found'
export type MoveError = 'not_allowed' | MoveFault | JudgeError | LessonClash

/**
 * Moves lessons to another half-day or room, all or none. Clashes are judged when all have moved, so that two
 * lessons may change places: no order of single moves could. Whoever teaches a published lesson at another time is asked anew.
 */
export async function moveLessons(
  actor: Actor, { moves, ...reasons }: Reasons & { moves: readonly LessonMove[] }, now: Date = new Date(),
): Promise<Result<{ cohortId: string }, MoveError>> {
  if (!mayPlanLessons(actor)) return fail('not_allowed')
  return transaction<{ cohortId: string }, MoveError, LessonClash>((tx) => moveAll(tx, actor, moves, { ...reasons, now }), clashes)
}

/** Two lessons change their half-days; each keeps its room. */
export async function swapLessons(
  actor: Actor, { id, otherId, ...reasons }: Reasons & { id: string; otherId: string }, now: Date,
): Promise<Result<{ cohortId: string }, MoveError | 'same_lesson'>> {
  if (!mayPlanLessons(actor)) return fail('not_allowed')
  if (id === otherId) return fail('same_lesson')
  return transaction<{ cohortId: string }, MoveError, LessonClash>(async (tx) => {
    const locked = await lockLessons(tx, actor, [id, otherId])
    const [one, other] = [locked?.find((lesson) => lesson.id === id), locked?.find((lesson) => lesson.id === otherId)]
    if (!one || !other) return fail('lesson_not_found')
    const to = (lesson: LockedLesson, place: LockedLesson): LessonMove =>
      ({ id: lesson.id, day: place.day, half: place.half === 'EVENING' ? 'EVENING' : place.half === 'AFTERNOON' ? 'AFTERNOON' : 'MORNING', roomId: lesson.roomId ?? undefined })
    const moved = await moveAll(tx, actor, [to(one, other), to(other, one)], { ...reasons, now })
    return moved.ok ? ok({ cohortId: one.cohortId }) : moved
  }, clashes)
}

async function moveAll(tx: Tx, actor: SchoolActor, moves: readonly LessonMove[], given: Reasons & { now: Date }): Promise<Result<{ cohortId: string }, MoveFault | JudgeError>> {
  const before = await lockLessons(tx, actor, moves.map(({ id }) => id))
  const [first] = before ?? []
  if (!before || !first) return fail('lesson_not_found')
  await tx.$executeRaw`set constraints lesson_room_free, lecturer_free deferred`
  for (const lesson of before) {
    const move = moves.find(({ id }) => id === lesson.id)
    if (move && !given.note && pastNeedsReason(lesson, move.day, dayAt(given.now))) return fail('past_needs_reason', { field: 'note' })
    const moved = move ? await moveOne(tx, actor, lesson, move) : ok(null)
    if (!moved.ok) return moved
  }
  const published = (await readLessons(tx, before.map(({ id }) => id))).filter(({ status }) => status === 'PUBLISHED')
  const judged = await judgePlaces(tx, published.map(placedAsIs), given.overrideReason)
  if (!judged.ok) return judged
  await tx.$executeRaw`set constraints lesson_room_free, lecturer_free immediate`
  await keepHistory(tx, actor, before, { ...given, clashes: judged.value })
  await recordEvents(tx, actor, before.filter(({ status }) => status === 'DRAFT').map(({ id, cohortId, schoolId, day, half }) => (
    { type: 'lesson.redrafted', cohortId, schoolId, data: { lesson: id, from: `${day} ${half}` } } as const)))
  return ok({ cohortId: first.cohortId })
}

/** Rooms of other schools are not there; an online lesson that gets a room is online no more. */
async function moveOne(tx: Tx, actor: SchoolActor, lesson: LockedLesson, { day, half, roomId }: LessonMove): Promise<Result<null, MoveFault>> {
  if (lesson.status === 'CANCELLED') return fail('wrong_state')
  const over = cohortBlocker(lesson.cohortStatus)
  if (over) return fail(over)
  const blocker = lessonDayBlocker(day, lesson)
  if (blocker) return fail(blocker, { field: 'day' })
  const elsewhen = lesson.day !== day || lesson.half !== half
  // Whoever was there was there on that day; a roll is taken under the same lock.
  if (elsewhen && (await tx.attendanceRoll.count({ where: { lessonId: lesson.id } })) > 0) return fail('roll_taken')
  if (roomId && !(await roomExists(tx, actor, roomId))) return fail('room_not_found', { field: 'roomId' })
  await tx.lesson.update({
    where: { id: lesson.id }, data: { day: dateOf(day), half, ...timesOf(day, half), roomId: roomId ?? null, ...(roomId ? { link: null } : {}) }, select: { id: true },
  })
  if (elsewhen) {
    await tx.lessonLecturer.updateMany({ where: { lessonId: lesson.id }, data: { acceptance: 'ASKED', answeredAt: null, refusal: null } })
  }
  return ok(null)
}
