import type { Actor, SchoolActor } from '../../access/actor'

/** Who works with nominations at the school: the training office decides, leadership opens, a class head reads. */
export const mayReadDesk = (actor: Actor): actor is SchoolActor =>
  actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'leadership' || actor.role === 'classHead')

/** Who may see an identity number in full, with a reason: whoever decides by it. */
export const mayRevealNumbers = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'trainingOffice'
