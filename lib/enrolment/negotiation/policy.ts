import type { Actor, AgencyActor, ProvinceActor, SchoolActor } from '../../access/actor'
import { cohortsStaffedBy } from '../../catalogue/policy'
import type { Prisma } from '../../db/generated/client'
import { mayDecide } from '../policy'

export type Negotiator = AgencyActor | ProvinceActor | SchoolActor

/** Liaison and head of an agency ask, the training office counters and adjusts, the province assigns. */
export const mayNegotiate = (actor: Actor): actor is Negotiator => actor.kind === 'agency' || actor.kind === 'province' || mayDecide(actor)

/** Who reads the quotas of every agency side by side: the school's desk and the province, never an agency. */
export const mayReadNegotiations = (actor: Actor): actor is SchoolActor | ProvinceActor =>
  actor.kind === 'province' || (actor.kind === 'school' && ['trainingOffice', 'leadership', 'classHead'].includes(actor.role))

/** A class of a plan that the province approved. */
const ofApprovedPlan = { planItem: { lines: { some: { version: { status: 'APPROVED' } } } } } satisfies Prisma.CohortWhereInput

/**
 * The classes whose quotas an actor talks about. An agency may ask for a seat before the class is announced, from the
 * approval of its plan on: for asking, and for nothing else, such a class exists for it.
 */
export function cohortsNegotiatedBy(actor: Actor): Prisma.CohortWhereInput {
  switch (actor.kind) {
    case 'agency': return { school: { provinceId: actor.provinceId }, OR: [{ status: { not: 'PLANNED' } }, ofApprovedPlan] }
    case 'school': return mayReadNegotiations(actor) ? cohortsStaffedBy(actor) : { id: { in: [] } }
    case 'province': return { school: { provinceId: actor.provinceId } }
    case 'trainee':
    case 'public': return { id: { in: [] } }
  }
}

/** Steps of a negotiation: an agency its own, school and province all of the classes they negotiate. */
export function quotaStepsVisibleTo(actor: Actor): Prisma.QuotaStepWhereInput {
  return actor.kind === 'agency' ? { agencyId: { in: [...actor.agencyIds] } } : { cohort: cohortsNegotiatedBy(actor) }
}
