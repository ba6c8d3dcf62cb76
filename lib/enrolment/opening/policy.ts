import type { Actor, SchoolActor, SchoolRole } from '../../access/actor'
import { sentOrFollowed } from '../../agencies/policy'
import { cohortsStaffedBy } from '../../catalogue/policy'
import type { Prisma } from '../../db/generated/client'
import { bodies, bodyOf, type Body, type Duty } from './schema'

/** Which bodies each role at the school arranges: office and leadership all, the head of a class its committee and its Party cell. */
const arranged: Readonly<Partial<Record<SchoolRole, readonly Body[]>>> = { trainingOffice: bodies, leadership: bodies, classHead: ['COMMITTEE', 'CELL'] }

export const mayGiveDuty = (actor: Actor, duty: Duty): actor is SchoolActor => actor.kind === 'school' && (arranged[actor.role] ?? []).includes(bodyOf(duty))

/** Who works with the bodies of a class at all. */
export const mayArrange = (actor: Actor): actor is SchoolActor => mayGiveDuty(actor, 'MONITOR')

/**
 * What `actor` may know of the bodies of classes. An agency with trainees there: who leads the class, and which duty its own trainees
 * have; other agencies' people are not its matter. A trainee knows the own class.
 */
export function dutiesVisibleTo(actor: Actor): Prisma.CohortDutyWhereInput {
  switch (actor.kind) {
    case 'school': return { schoolId: actor.schoolId, cohort: cohortsStaffedBy(actor) }
    case 'agency': {
      const own = sentOrFollowed(actor.agencyIds)
      return { OR: [{ traineeId: null, cohort: { trainees: { some: own } } }, { trainee: own }] }
    }
    case 'trainee': return { cohort: { trainees: { some: { personId: actor.personId, status: { in: ['STUDYING', 'COMPLETED'] } } } } }
    case 'province':
    case 'public': return { id: { in: [] } }
  }
}

/** Trainees as those who arrange a class see them. */
export const traineesOfClass = (actor: SchoolActor): Prisma.TraineeWhereInput => ({ schoolId: actor.schoolId, cohort: cohortsStaffedBy(actor) })
