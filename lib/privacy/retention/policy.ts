import type { Actor, SchoolActor } from '../../access/actor'

/** The training office and the leadership see what will be removed of what the school keeps. */
export const mayReadRetention = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'leadership')
