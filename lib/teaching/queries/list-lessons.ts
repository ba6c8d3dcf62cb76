import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import type { Prisma } from '../../db/generated/client'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayOf, type Day } from '../../time'
import { mayReadLecturers } from '../lecturers/policy'
import { mayShareCalendars } from '../calendar/policy'
import { hasTimetable, lessonsVisibleTo } from '../policy'
import type { LessonItem, LessonSpan } from '../schema'

const shown = {
  id: true, title: true, kind: true, day: true, half: true, startsAt: true, endsAt: true, periods: true, place: true, link: true, note: true, status: true,
  changeNote: true, revision: true, updatedAt: true, room: { select: { name: true } },
  cohort: { select: { id: true, code: true, course: { select: { name: true } } } },
  lecturers: { select: { lecturer: { select: { degree: true, fullName: true } } } },
} satisfies Prisma.LessonSelect

/** The lessons of the hat worn, in order, cancelled ones included: a trainee's classes, a lecturer's own. */
export async function listMyLessons(actor: Actor, { from, to }: LessonSpan): Promise<Result<LessonItem[], 'not_allowed'>> {
  if (!hasTimetable(actor)) return fail('not_allowed')
  return ok(await listLessons({ AND: [{ day: { gte: dateOf(from), lte: dateOf(to) } }, lessonsVisibleTo(actor)] }))
}

/** Everything a calendar shows: all lessons of the classes that ended on `since` or later, or still run. */
export async function listFeedLessons(actor: Actor, since: Day): Promise<LessonItem[]> {
  if (!hasTimetable(actor)) return []
  return listLessons({ AND: [{ cohort: { endsOn: { gte: dateOf(since) } } }, lessonsVisibleTo(actor)] })
}

/** What the shared calendar of a class or a room shows; where a lesson is held online stays with those who follow it. */
export async function listSharedLessons(actor: Actor, of: { cohortId: string | null; roomId: string | null }, since: Day): Promise<LessonItem[]> {
  if (!mayShareCalendars(actor) || (of.cohortId === null && of.roomId === null)) return []
  const shown = of.cohortId !== null ? { cohortId: of.cohortId } : { roomId: of.roomId }
  const lessons = await listLessons({ AND: [{ ...shown, status: { in: ['PUBLISHED', 'CANCELLED'] }, day: { gte: dateOf(since) } }, lessonsVisibleTo(actor)] })
  return lessons.map((lesson) => ({ ...lesson, link: null }))
}

/** The lessons of one class in a week, drafts included for those who plan it. */
export const listCohortLessons = (actor: Actor, { cohortId, from, to }: LessonSpan & { cohortId: string }): Promise<LessonItem[]> =>
  listLessons({ AND: [{ cohortId, day: { gte: dateOf(from), lte: dateOf(to) } }, lessonsVisibleTo(actor)] })

/** The lessons held in a room of the own school in a week. */
export async function listRoomLessons(actor: Actor, { roomId, from, to }: LessonSpan & { roomId: string }): Promise<LessonItem[]> {
  if (!mayReadLecturers(actor)) return []
  return listLessons({ AND: [{ roomId, status: { in: ['PUBLISHED', 'CANCELLED'] }, day: { gte: dateOf(from), lte: dateOf(to) } }, lessonsVisibleTo(actor)] })
}

/** The day of the first lesson after a day, or null if none is planned. */
export async function findNextLessonDay(actor: Actor, { after, cohortId }: { after: Day; cohortId?: string }): Promise<Day | null> {
  const lesson = await db.lesson.findFirst({
    where: { AND: [{ day: { gt: dateOf(after) }, status: 'PUBLISHED', ...(cohortId ? { cohortId } : {}) }, lessonsVisibleTo(actor)] },
    orderBy: { day: 'asc' }, select: { day: true },
  })
  return lesson ? dayOf(lesson.day) : null
}

async function listLessons(where: Prisma.LessonWhereInput): Promise<LessonItem[]> {
  const rows = await db.lesson.findMany({ where, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }], select: shown })
  return rows.map(({ cohort, room, lecturers, ...lesson }) => ({
    ...lesson,
    day: dayOf(lesson.day),
    startsAt: lesson.startsAt.toISOString(),
    endsAt: lesson.endsAt.toISOString(),
    updatedAt: lesson.updatedAt.toISOString(),
    room: room?.name ?? null,
    cohort: { id: cohort.id, code: cohort.code, course: cohort.course.name },
    lecturers: lecturers.map(({ lecturer: { degree, fullName } }) => [degree, fullName].filter(Boolean).join(' ')),
  }))
}
