import type { Actor, AgencyActor, ProvinceActor, SchoolActor } from '../../access/actor'

type DutyActor = AgencyActor | SchoolActor | ProvinceActor

/** Whoever can owe a duty has a board and a standing calendar; at the school those who work with agreements. */
export const hasDuties = (actor: Actor): actor is DutyActor =>
  actor.kind === 'agency' || actor.kind === 'province' || (actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'leadership'))

/** The calendar address is of the account in the hat worn: an agency's of that agency, at the school the office's. */
export const hasDutyFeed = (actor: Actor): actor is DutyActor => hasDuties(actor) && (actor.kind !== 'school' || actor.role === 'trainingOffice')

export const dutyFeedsOf = (actor: DutyActor) =>
  actor.kind === 'agency' ? { accountId: actor.accountId, hat: 'duties-agency', agencyId: actor.agencyId } : { accountId: actor.accountId, hat: `duties-${actor.kind}` }
