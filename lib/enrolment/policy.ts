import type { Actor, AgencyActor, SchoolActor } from '../access/actor'
import { cohortsStaffedBy } from '../catalogue/policy'
import type { Prisma } from '../db/generated/client'
import type { WaivableBy } from './eligibility/schema'

/** Liaison and head of a sending agency nominate, correct and withdraw. */
export const mayNominate = (actor: Actor): actor is AgencyActor => actor.kind === 'agency'

/** The training office decides on nominations. */
export const mayDecide = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'trainingOffice'

/** The training office or the leadership closes the list, opens the class and reads what was waived in it. */
export const mayOpenCohorts = (actor: Actor): actor is SchoolActor =>
  actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'leadership')

/** The training office records what a competent authority decided; what the school itself may waive, its leadership does. */
export const mayRecordWaivers = (actor: Actor, by: WaivableBy): actor is SchoolActor =>
  actor.kind === 'school' && actor.role === (by === 'SCHOOL_LEADERSHIP' ? 'leadership' : 'trainingOffice')

const nothing = { id: { in: [] } } satisfies Prisma.NominationWhereInput

/** What `actor` may know to exist. A new kind of actor sees nothing until a line here says otherwise. */
export function nominationsVisibleTo(actor: Actor): Prisma.NominationWhereInput {
  switch (actor.kind) {
    case 'agency': return { agencyId: { in: [...actor.agencyIds] } }
    // A lecturer meets trainees, not those who were nominated.
    case 'school': return actor.role === 'lecturer' || actor.role === 'admin' ? nothing : { schoolId: actor.schoolId, cohort: cohortsStaffedBy(actor) }
    case 'trainee': return { personId: actor.personId }
    case 'province':
    case 'public': return nothing
  }
}

/** Quotas: an agency its own, school and province all of theirs. */
export function quotasVisibleTo(actor: Actor): Prisma.QuotaWhereInput {
  switch (actor.kind) {
    case 'agency': return { agencyId: { in: [...actor.agencyIds] } }
    case 'school': return { cohort: cohortsStaffedBy(actor) }
    case 'province': return { cohort: { school: { provinceId: actor.provinceId } } }
    case 'trainee':
    case 'public': return { cohortId: { in: [] } }
  }
}

/** Whether quotas of a cohort are this actor's business at all. */
export const mayReadQuotas = (actor: Actor): boolean => actor.kind === 'agency' || actor.kind === 'school' || actor.kind === 'province'

/** The cohorts whose quotas an actor deals with: a school's staff its own, agencies and province those of the province. */
export function quotaScope(actor: Actor): Prisma.CohortWhereInput {
  switch (actor.kind) {
    case 'school': return cohortsStaffedBy(actor)
    case 'agency':
    case 'province': return { school: { provinceId: actor.provinceId } }
    case 'trainee':
    case 'public': return { id: { in: [] } }
  }
}
