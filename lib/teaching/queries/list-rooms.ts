import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dateOf, type Day } from '../../time'
import { mayReadLecturers } from '../lecturers/policy'

/** Rooms of the school by name, each with how many lessons are held in it between two days. */
export async function listRooms(actor: Actor, { from, to }: { from: Day; to: Day }) {
  if (!mayReadLecturers(actor)) return []
  const rows = await db.room.findMany({
    where: { schoolId: actor.schoolId }, orderBy: { name: 'asc' },
    select: {
      id: true, name: true, seats: true, campus: { select: { name: true } },
      _count: { select: { lessons: { where: { status: 'PUBLISHED', day: { gte: dateOf(from), lte: dateOf(to) } } } } },
    },
  })
  return rows.map(({ campus, _count, ...room }) => ({ ...room, campus: campus?.name ?? null, lessons: _count.lessons }))
}

/** One room, or null if it is not the own school's. */
export const findRoom = (actor: Actor, id: string): Promise<{ id: string; name: string; seats: number } | null> =>
  mayReadLecturers(actor) ? db.room.findFirst({ where: { id, schoolId: actor.schoolId }, select: { id: true, name: true, seats: true } }) : Promise.resolve(null)
