import type { Actor, SchoolActor } from '../../access/actor'
import type { Prisma } from '../../db/generated/client'

/** The training office keeps the lecturers. */
export const mayKeepLecturers = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'trainingOffice'

/** Office and leadership see all lecturers of the school with what they teach. */
export const mayReadLecturers = (actor: Actor): actor is SchoolActor =>
  actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'leadership')

/** Lecturers as `actor` may know of them: office and leadership all of the school, a lecturer himself. */
export function lecturersVisibleTo(actor: Actor): Prisma.LecturerWhereInput {
  if (actor.kind !== 'school') return { id: { in: [] } }
  if (actor.role === 'lecturer') return { schoolId: actor.schoolId, accountId: actor.accountId }
  return mayReadLecturers(actor) ? { schoolId: actor.schoolId } : { id: { in: [] } }
}
