import type { Actor, SchoolActor, SignedInActor } from '../../access/actor'

/** Everybody who can sign in may ask about the own data. */
export const mayAskAboutData = (actor: Actor): actor is SignedInActor => actor.kind !== 'public'

/** The training office answers for the school, and its leadership. */
export const mayHandleRequests = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'leadership')
