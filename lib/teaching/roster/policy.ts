import type { Actor, SchoolActor } from '../../access/actor'
import { sentOrFollowed } from '../../agencies/policy'
import { cohortsStaffedBy } from '../../catalogue/policy'
import type { Prisma } from '../../db/generated/client'

/** Who makes accounts for trainees: the training office, and the administrator. */
export const mayIssueAccounts = (actor: Actor): actor is SchoolActor =>
  actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'admin')

/** Trainees by name: staff those of their cohorts, an agency those it sent and those it follows now, a trainee itself. */
export function traineesVisibleTo(actor: Actor): Prisma.TraineeWhereInput {
  switch (actor.kind) {
    case 'school': return { schoolId: actor.schoolId, cohort: cohortsStaffedBy(actor) }
    case 'agency': return sentOrFollowed(actor.agencyIds)
    case 'trainee': return { personId: actor.personId }
    case 'province':
    case 'public': return { id: { in: [] } }
  }
}
