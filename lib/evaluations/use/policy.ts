import type { Actor, AgencyActor, ProvinceActor, SchoolActor } from '../../access/actor'
import { followedNow } from '../../agencies/policy'
import type { Prisma } from '../../db/generated/client'

/** Liaison and head of an agency record what became of its people, those of agencies it took over too. */
export const mayRecordCareers = (actor: Actor): actor is AgencyActor => actor.kind === 'agency'

/** By name: the agency its own people, the school its trainees. */
export const mayNameUse = (actor: Actor): actor is AgencyActor | SchoolActor =>
  actor.kind === 'agency' || (actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'leadership'))
/** How many: the province too, which decides on plans and not on persons. */
export const mayCountUse = (actor: Actor): actor is AgencyActor | SchoolActor | ProvinceActor => mayNameUse(actor) || actor.kind === 'province'

/** Trainees whose use after training an actor follows by name: an agency those it follows now, whoever sent them. */
export function followedBy(actor: Actor): Prisma.TraineeWhereInput {
  if (!mayNameUse(actor)) return { id: { in: [] } }
  return actor.kind === 'agency' ? followedNow(actor.agencyIds) : { schoolId: actor.schoolId }
}
