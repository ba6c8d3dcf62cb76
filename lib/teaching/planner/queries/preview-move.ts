import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { addDays, dateOf, mondayOf, type Day } from '../../../time'
import { lessonsVisibleTo } from '../../policy'
import { findClashes } from '../../steps/find-clashes'
import { placedAsIs } from '../../steps/judge-places'
import { readLessons } from '../../steps/lock-lessons'
import { mayPlanLessons } from '../policy'
import { lessonDayBlocker, timesOf } from '../rules'
import type { Clash, LessonMove } from '../schema'

/** What breaks if a lesson moves: every clash by name, and whether the day is outside the class's term. Null for who may not move it. */
export async function previewMove(actor: Actor, { id, day, half, roomId }: LessonMove): Promise<{ clashes: Clash[]; blocker: 'day_outside_cohort' | null } | null> {
  if (!mayPlanLessons(actor) || (await db.lesson.count({ where: { AND: [{ id }, lessonsVisibleTo(actor)] } })) === 0) return null
  const [[lesson], room] = await Promise.all([
    readLessons(db, [id]), roomId ? db.room.findFirst({ where: { id: roomId, schoolId: actor.schoolId }, select: { name: true } }) : null,
  ])
  if (!lesson) return null
  const placed = { ...placedAsIs(lesson), day, half, ...timesOf(day, half), roomId: room && roomId ? roomId : null, room: room?.name ?? null }
  return { clashes: await findClashes(db, [placed]), blocker: lessonDayBlocker(day, lesson) }
}

/** What stands against publishing the drafts of a class in a week. */
export async function listWeekClashes(actor: Actor, { cohortId, monday }: { cohortId: string; monday: Day }): Promise<Clash[]> {
  if (!mayPlanLessons(actor)) return []
  const from = mondayOf(monday)
  const drafts = await db.lesson.findMany({
    where: { AND: [{ cohortId, status: 'DRAFT', day: { gte: dateOf(from), lte: dateOf(addDays(from, 6)) } }, lessonsVisibleTo(actor)] }, select: { id: true },
  })
  if (drafts.length === 0) return []
  return findClashes(db, (await readLessons(db, drafts.map(({ id }) => id))).map(placedAsIs))
}
