import type { Actor, SchoolActor } from '../../access/actor'
import { cohortsStaffedBy } from '../../catalogue/policy'
import type { Prisma } from '../../db/generated/client'

/** Who makes accounts for trainees: the training office, and the administrator. */
export const mayIssueAccounts = (actor: Actor): actor is SchoolActor =>
  actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'admin')

/** Those whom these agencies sent, and those whom a hand-over named to them one by one. */
const traineesOfAgencies = (agencyIds: readonly string[]): Prisma.TraineeWhereInput =>
  ({ OR: [{ agencyId: { in: [...agencyIds] } }, { handedOver: { some: { toId: { in: [...agencyIds] } } } }] })

/** Trainees by name: staff those of their cohorts, an agency its own, a trainee itself. */
export function traineesVisibleTo(actor: Actor): Prisma.TraineeWhereInput {
  switch (actor.kind) {
    case 'school': return { schoolId: actor.schoolId, cohort: cohortsStaffedBy(actor) }
    case 'agency': return traineesOfAgencies(actor.agencyIds)
    case 'trainee': return { personId: actor.personId }
    case 'province':
    case 'public': return { id: { in: [] } }
  }
}
