import type { Actor, SchoolActor } from '../../access/actor'
import { cohortsStaffedBy } from '../../catalogue/policy'
import type { Prisma } from '../../db/generated/client'

/** The training office lays the timetable. */
export const mayPlanLessons = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'trainingOffice'

/** Lessons of the cohorts a member of staff works with, drafts included. */
export const plannedLessonsVisibleTo = (actor: Actor): Prisma.LessonWhereInput =>
  actor.kind === 'school' ? { schoolId: actor.schoolId, cohort: cohortsStaffedBy(actor) } : { id: { in: [] } }
