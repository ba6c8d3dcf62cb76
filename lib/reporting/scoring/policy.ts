import type { Actor, AgencyActor } from '../../access/actor'

/** Whoever speaks for an agency marks the school in its name. */
export const mayScore = (actor: Actor): actor is AgencyActor => actor.kind === 'agency'
