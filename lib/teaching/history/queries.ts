import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import type { Prisma } from '../../db/generated/client'
import { lessonsVisibleTo } from '../policy'
import { snapshot, type Snapshot } from './schema'

export type LessonChangeItem = {
  id: string; lessonId: string; kind: string; at: Date; before: Snapshot | null; after: Snapshot; note: string | null
  /** For the school only: who changed it, which warnings were overridden, and why. */
  by: string | null; warnings: readonly string[]; overrideReason: string | null
  cohort: { id: string; code: string }
}

/** What became of a lesson since it was published, oldest first. */
export const listLessonChanges = (actor: Actor, lessonId: string): Promise<LessonChangeItem[]> => list(actor, { lessonId }, { revision: 'asc' }, 100)

/** What changed in a class after publication, newest first. */
export const listCohortChanges = (actor: Actor, cohortId: string): Promise<LessonChangeItem[]> =>
  list(actor, { cohortId, kind: { not: 'PUBLISHED' } }, { changedAt: 'desc' }, 50)

/** The last change of each of these lessons; none of those that never changed. `known`: changes that were read already, newest first, which are not read again. */
export async function listLastChanges(actor: Actor, lessonIds: readonly string[], known: readonly LessonChangeItem[] = []): Promise<LessonChangeItem[]> {
  const wanted = lessonIds.filter((id) => !known.some(({ lessonId }) => lessonId === id))
  const read = wanted.length === 0 ? [] : await list(actor, { lessonId: { in: wanted }, kind: { not: 'PUBLISHED' } }, { revision: 'desc' }, 200)
  return lessonIds.flatMap((id) => [...known, ...read].find(({ lessonId }) => lessonId === id) ?? [])
}

/** What changed lately in the timetable of the hat worn, newest first; who taught a lesson no longer sees what becomes of it. */
export const listMyChanges = (actor: Actor): Promise<LessonChangeItem[]> =>
  actor.kind === 'trainee' || actor.kind === 'school' ? list(actor, { kind: { not: 'PUBLISHED' } }, { changedAt: 'desc' }, 10) : Promise.resolve([])

async function list(actor: Actor, where: Prisma.LessonChangeWhereInput, orderBy: Prisma.LessonChangeOrderByWithRelationInput, take: number): Promise<LessonChangeItem[]> {
  const rows = await db.lessonChange.findMany({
    where: { AND: [where, { lesson: lessonsVisibleTo(actor) }] }, orderBy: [orderBy, { id: 'desc' }], take,
    select: {
      id: true, lessonId: true, kind: true, changedAt: true, before: true, after: true, note: true, warnings: true, overrideReason: true,
      account: { select: { displayName: true } }, cohort: { select: { id: true, code: true } },
    },
  })
  const inside = actor.kind === 'school' && actor.role !== 'lecturer'
  return rows.flatMap(({ before, after, changedAt, account, warnings, overrideReason, ...row }) => {
    const [was, is] = [snapshot.safeParse(before), snapshot.safeParse(after)]
    if (!is.success) return []
    return [{ ...row, at: changedAt, before: was.success ? was.data : null, after: is.data, by: inside ? (account?.displayName ?? null) : null, warnings: inside ? warnings : [], overrideReason: inside ? overrideReason : null }]
  })
}
