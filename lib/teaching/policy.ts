import type { Actor, SchoolActor, TraineeActor } from '../access/actor'
import { cohortsStaffedBy } from '../catalogue/policy'
import type { Prisma } from '../db/generated/client'

export type TimetableActor = TraineeActor | (SchoolActor & { readonly role: 'lecturer' })

/** Trainees learn and lecturers teach by a timetable of their own; nobody else has one. */
export const hasTimetable = (actor: Actor): actor is TimetableActor =>
  actor.kind === 'trainee' || (actor.kind === 'school' && actor.role === 'lecturer')

/** Enrolments that show their class: who left it no longer follows it. */
const following = ['STUDYING', 'COMPLETED']
const published = { in: ['PUBLISHED', 'CANCELLED'] }
const nothing = { id: { in: [] } } satisfies Prisma.LessonWhereInput

/** What `actor` may know to exist: published lessons of the own classes, own lessons, or lessons of classes one works with. */
export function lessonsVisibleTo(actor: Actor): Prisma.LessonWhereInput {
  switch (actor.kind) {
    case 'trainee': return { status: published, cohort: { trainees: { some: { personId: actor.personId, status: { in: following } } } } }
    case 'school': return actor.role === 'lecturer'
      ? { status: published, schoolId: actor.schoolId, lecturers: { some: { lecturer: { accountId: actor.accountId } } } }
      : { schoolId: actor.schoolId, cohort: cohortsStaffedBy(actor) }
    case 'agency':
    case 'province':
    case 'public': return nothing
  }
}
