import type { Actor, SchoolActor } from '../access/actor'
import { sentOrFollowed } from '../agencies/policy'
import { cohortsStaffedBy } from '../catalogue/policy'
import type { Prisma } from '../db/generated/client'

/** Who reads the review of a class: office and leadership of every class, a class head of the own ones. */
export const mayReadReview = (actor: Actor): actor is SchoolActor =>
  actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'leadership' || actor.role === 'classHead')

/** The training office keeps the record of the council, issues and revokes certificates and records decisions about trainees. */
export const mayKeepRegister = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'trainingOffice'

/** The training office or the leadership records the decision that ends a class. */
export const mayDecideGraduation = (actor: Actor): actor is SchoolActor =>
  actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'leadership')

/** Who reads the register of the whole school. */
export const mayReadRegister = (actor: Actor): actor is SchoolActor => mayDecideGraduation(actor)

/** Certificates by name: the school all of its own, a trainee the own ones. Everybody else has the public check. */
export function certificatesVisibleTo(actor: Actor): Prisma.CertificateWhereInput {
  switch (actor.kind) {
    case 'school': return mayReadReview(actor) ? { schoolId: actor.schoolId, cohort: cohortsStaffedBy(actor) } : nothing
    case 'trainee': return { trainee: { personId: actor.personId } }
    case 'agency':
    case 'province':
    case 'public': return nothing
  }
}
const nothing = { id: { in: [] } } satisfies Prisma.CertificateWhereInput

/** Decisions about trainees: office, leadership and class head those of their classes, an agency those of its own people, a trainee the own ones. */
export function traineeDecisionsVisibleTo(actor: Actor): Prisma.TraineeDecisionWhereInput {
  switch (actor.kind) {
    case 'school': return mayReadReview(actor) ? { schoolId: actor.schoolId, cohort: cohortsStaffedBy(actor) } : { id: { in: [] } }
    case 'agency': return { trainee: sentOrFollowed(actor.agencyIds) }
    case 'trainee': return { trainee: { personId: actor.personId } }
    case 'province':
    case 'public': return { id: { in: [] } }
  }
}
