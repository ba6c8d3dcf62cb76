import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { byName } from '../../../text'
import { dayOf } from '../../../time'
import { lessonsVisibleTo } from '../../policy'
import { mayPlanLessons } from '../policy'

export type PlannerRoom = { id: string; name: string; seats: number }
export type PlannerLecturer = { id: string; name: string }

const titled = ({ degree, fullName }: { degree: string | null; fullName: string }) => [degree, fullName].filter(Boolean).join(' ')

/** The rooms and lecturers a planner chooses from, the own school's, and the modules of a class's course. */
export async function listPlannerChoices(actor: Actor, cohortId: string) {
  if (!mayPlanLessons(actor)) return { rooms: [], lecturers: [], modules: [] }
  const [rooms, lecturers, modules] = await Promise.all([
    db.room.findMany({ where: { schoolId: actor.schoolId }, orderBy: { name: 'asc' }, select: { id: true, name: true, seats: true } }),
    db.lecturer.findMany({ where: { schoolId: actor.schoolId, leftOn: null }, select: { id: true, fullName: true, degree: true } }),
    db.module.findMany({ where: { course: { schoolId: actor.schoolId, cohorts: { some: { id: cohortId } } } }, orderBy: { position: 'asc' }, select: { id: true, name: true } }),
  ])
  return { rooms, lecturers: lecturers.toSorted((a, b) => byName(a.fullName, b.fullName)).map((one) => ({ id: one.id, name: titled(one) })), modules }
}

/** One lesson as the planner handles it, or null if it is not the actor's to see. */
export async function findPlannedLesson(actor: Actor, id: string) {
  const lesson = await db.lesson.findFirst({
    where: { AND: [{ id }, lessonsVisibleTo(actor)] },
    select: {
      id: true, cohortId: true, moduleId: true, title: true, kind: true, day: true, half: true, periods: true, status: true, changeNote: true, place: true, link: true, note: true, roomId: true,
      room: { select: { name: true } }, module: { select: { name: true } }, cohort: { select: { code: true, status: true } },
      lecturers: { orderBy: { lecturerId: 'asc' }, select: { lecturerId: true, acceptance: true, refusal: true, lecturer: { select: { fullName: true, degree: true } } } },
      substitutions: { orderBy: { madeAt: 'asc' }, select: { id: true, reason: true, from: { select: { fullName: true, degree: true } }, to: { select: { fullName: true, degree: true } } } },
    },
  })
  if (!lesson) return null
  const { cohort, room, module, lecturers, substitutions, ...rest } = lesson
  return {
    ...rest, day: dayOf(lesson.day), code: cohort.code, cohortStatus: cohort.status, room: room?.name ?? null, module: module?.name ?? null,
    lecturers: lecturers.map(({ lecturerId, acceptance, refusal, lecturer }) => ({ id: lecturerId, name: titled(lecturer), acceptance, refusal })),
    substitutions: substitutions.map(({ from, to, ...one }) => ({ ...one, from: titled(from), to: titled(to) })),
  }
}
export type PlannedLesson = NonNullable<Awaited<ReturnType<typeof findPlannedLesson>>>
