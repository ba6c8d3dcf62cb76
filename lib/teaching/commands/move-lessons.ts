import 'server-only'
import type { Actor, SchoolActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayOf } from '../../time'
import { mayPlanLessons } from '../planner/policy'
import { lessonsVisibleTo } from '../policy'
import { lessonDayBlocker, timesOf } from '../planner/rules'
import type { LessonMove } from '../planner/schema'
import { lockLesson } from '../steps/lock-lesson'
import { roomExists } from '../steps/room-exists'
import { clashes, type LessonClash } from './publish-lesson'

type MoveFault = 'lesson_not_found' | 'wrong_state' | 'day_outside_cohort' | 'room_not_found'
export type MoveError = 'not_allowed' | MoveFault | LessonClash

/**
 * Moves lessons to another half-day or room, all or none. Clashes are judged when all have moved, so that two
 * lessons may change places: no order of single moves could.
 */
export async function moveLessons(actor: Actor, { moves }: { moves: readonly LessonMove[] }): Promise<Result<{ cohortId: string }, MoveError>> {
  if (!mayPlanLessons(actor)) return fail('not_allowed')
  return transaction<{ cohortId: string }, MoveError, LessonClash>(async (tx) => {
    await tx.$executeRaw`set constraints lesson_room_free, lecturer_free deferred`
    // By id, so that two planners who swap the same lessons wait for each other instead of dying.
    let cohortId = ''
    for (const move of [...moves].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const moved = await moveOne(tx, actor, move)
      if (!moved.ok) return moved
      cohortId = moved.value
    }
    await tx.$executeRaw`set constraints lesson_room_free, lecturer_free immediate`
    return ok({ cohortId })
  }, clashes)
}

async function moveOne(tx: Tx, actor: SchoolActor, { id, day, half, roomId }: LessonMove): Promise<Result<string, MoveFault>> {
  const lesson = await lockLesson(tx, { AND: [{ id }, lessonsVisibleTo(actor)] })
  if (!lesson) return fail('lesson_not_found')
  if (lesson.status === 'CANCELLED') return fail('wrong_state')
  const blocker = lessonDayBlocker(day, { opensOn: dayOf(lesson.cohort.opensOn), endsOn: dayOf(lesson.cohort.endsOn) })
  if (blocker) return fail(blocker, { field: 'day' })
  if (roomId && !(await roomExists(tx, actor, roomId))) return fail('room_not_found', { field: 'roomId' })
  const moved = dayOf(lesson.day) !== day || lesson.half !== half
  const newRoom = lesson.roomId !== (roomId ?? null)
  if (!moved && !newRoom) return ok(lesson.cohortId)
  const seen = lesson.status === 'PUBLISHED'
  await tx.lesson.update({
    where: { id },
    data: {
      day: dateOf(day), half, ...timesOf(day, half), roomId: roomId ?? null,
      ...(seen ? { revision: { increment: 1 }, changeNote: moved ? 'Đổi giờ' : 'Đổi phòng' } : {}),
    },
    select: { id: true },
  })
  await recordEvent(tx, actor, {
    type: 'lesson.changed', cohortId: lesson.cohortId, schoolId: lesson.schoolId,
    data: { lesson: id, from: `${dayOf(lesson.day)} ${lesson.half}`, to: `${day} ${half}`, room: newRoom },
  })
  return ok(lesson.cohortId)
}
