import type { Actor, AgencyActor } from '../../access/actor'

/** The head of an agency says whether its lists must be endorsed, and endorses them. */
export const mayEndorse = (actor: Actor): actor is AgencyActor => actor.kind === 'agency' && actor.role === 'endorser'
