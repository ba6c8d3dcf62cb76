import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayOf, type Day } from '../../../time'

export type LessonRequest = { id: string; title: string; day: Day; half: string; periods: number; code: string; where: string | null; acceptance: string }

/** The lessons to come that a lecturer has not confirmed, soonest first, and which lecturer the account is; null for who is none. */
export async function listMyRequests(actor: Actor, now: Date): Promise<{ lecturerId: string; requests: LessonRequest[] } | null> {
  if (actor.kind !== 'school' || actor.role !== 'lecturer') return null
  const lecturer = await db.lecturer.findFirst({
    where: { schoolId: actor.schoolId, accountId: actor.accountId },
    select: { id: true, lessons: {
      where: { status: 'PUBLISHED', endsAt: { gt: now }, acceptance: { not: 'ACCEPTED' } }, orderBy: { startsAt: 'asc' }, take: 12,
      select: { acceptance: true, lesson: { select: { id: true, title: true, day: true, half: true, periods: true, place: true, room: { select: { name: true } }, cohort: { select: { code: true } } } } },
    } },
  })
  return lecturer && {
    lecturerId: lecturer.id,
    requests: lecturer.lessons.map(({ acceptance, lesson: { day, room, place, cohort, ...lesson } }) => ({ ...lesson, acceptance, day: dayOf(day), code: cohort.code, where: room?.name ?? place })),
  }
}
