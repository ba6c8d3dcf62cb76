import type { Actor, AgencyActor } from '../../access/actor'

/** An agency follows whom it sent, and those whom agencies it took over had sent; nobody else follows the absences of an agency. */
export const seesWhoIsAway = (actor: Actor): actor is AgencyActor => actor.kind === 'agency'
