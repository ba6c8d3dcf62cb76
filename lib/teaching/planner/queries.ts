import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dayOf } from '../../time'
import { lessonsVisibleTo } from '../policy'
import { mayPlanLessons } from './policy'

export type PlannerRoom = { id: string; name: string; seats: number }

/** The rooms and lecturers a planner chooses from: the own school's. */
export async function listPlannerChoices(actor: Actor) {
  if (!mayPlanLessons(actor)) return { rooms: [], lecturers: [] }
  const [rooms, lecturers] = await Promise.all([
    db.room.findMany({ where: { schoolId: actor.schoolId }, orderBy: { name: 'asc' }, select: { id: true, name: true, seats: true } }),
    db.lecturer.findMany({ where: { schoolId: actor.schoolId }, orderBy: { fullName: 'asc' }, select: { id: true, fullName: true, degree: true } }),
  ])
  return { rooms, lecturers: lecturers.map(({ id, fullName, degree }) => ({ id, name: [degree, fullName].filter(Boolean).join(' ') })) }
}

/** One lesson as the planner handles it, or null if it is not the actor's to see. */
export async function findPlannedLesson(actor: Actor, id: string) {
  const lesson = await db.lesson.findFirst({
    where: { AND: [{ id }, lessonsVisibleTo(actor)] },
    select: {
      id: true, cohortId: true, title: true, kind: true, day: true, half: true, periods: true, status: true, changeNote: true, place: true, roomId: true,
      room: { select: { name: true } }, cohort: { select: { code: true } }, lecturers: { select: { lecturer: { select: { fullName: true, degree: true } } } },
    },
  })
  if (!lesson) return null
  const { cohort, room, lecturers, ...rest } = lesson
  return {
    ...rest, day: dayOf(lesson.day), code: cohort.code, room: room?.name ?? null,
    lecturers: lecturers.map(({ lecturer }) => [lecturer.degree, lecturer.fullName].filter(Boolean).join(' ')),
  }
}
export type PlannedLesson = NonNullable<Awaited<ReturnType<typeof findPlannedLesson>>>
