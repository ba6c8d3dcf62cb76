import 'server-only'
import type { SchoolActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import type { Prisma } from '../../db/generated/client'
import { dayOf } from '../../time'
import { lessonsVisibleTo } from '../policy'

const parts = {
  id: true, cohortId: true, schoolId: true, moduleId: true, status: true, title: true, kind: true, day: true, half: true, startsAt: true, endsAt: true, periods: true,
  roomId: true, place: true, link: true, note: true, revision: true, room: { select: { name: true } }, cohort: { select: { code: true, status: true, opensOn: true, endsOn: true } },
  lecturers: { orderBy: { lecturerId: 'asc' }, select: { lecturerId: true, acceptance: true, lecturer: { select: { degree: true, fullName: true } } } },
} as const satisfies Prisma.LessonSelect

/** Lessons as they are now, in the order of their ids. */
export async function readLessons(tx: Tx, ids: readonly string[]) {
  const rows = await tx.lesson.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: 'asc' }, select: parts })
  return rows.map(({ cohort, lecturers, room, ...lesson }) => ({
    ...lesson, day: dayOf(lesson.day), code: cohort.code, cohortStatus: cohort.status, opensOn: dayOf(cohort.opensOn), endsOn: dayOf(cohort.endsOn), room: room?.name ?? null,
    lecturers: lecturers.map(({ lecturerId, acceptance, lecturer: { degree, fullName } }) => ({ id: lecturerId, acceptance, name: [degree, fullName].filter(Boolean).join(' ') })),
  }))
}
export type LockedLesson = Awaited<ReturnType<typeof readLessons>>[number]

/**
 * Lessons that the actor may see, locked until the transaction ends, or null if one of them is not there. Their classes come first, shared, so that
 * none ends meanwhile; then the lessons by id, so that two planners who swap the same ones wait for each other instead of dying.
 */
export async function lockLessons(tx: Tx, actor: SchoolActor, wanted: readonly string[]): Promise<LockedLesson[] | null> {
  const ids = [...new Set(wanted)].toSorted()
  const seen = await tx.lesson.count({ where: { AND: [{ id: { in: ids } }, lessonsVisibleTo(actor)] } })
  if (seen !== ids.length) return null
  await tx.$queryRaw`select id from cohort where id in (select cohort_id from lesson where id = any(${ids}::uuid[])) order by id for share`
  await tx.$queryRaw`select id from lesson where id = any(${ids}::uuid[]) order by id for update`
  const lessons = await readLessons(tx, ids)
  return lessons.length === ids.length ? lessons : null
}

/** One lesson, the same way. */
export async function lockLesson(tx: Tx, actor: SchoolActor, id: string): Promise<LockedLesson | null> {
  return (await lockLessons(tx, actor, [id]))?.[0] ?? null
}
