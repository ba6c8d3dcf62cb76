import type { Actor, ProvinceActor, SchoolActor } from '../access/actor'

/** The province and a school's administrator decide what becomes of agencies and write it down (docs/decisions/0029). */
export const mayDecideSuccession = (actor: Actor): actor is ProvinceActor | SchoolActor =>
  actor.kind === 'province' || (actor.kind === 'school' && actor.role === 'admin')

/** Training office and leadership read the directory beside them. */
export const mayReadAgencies = (actor: Actor): actor is ProvinceActor | SchoolActor =>
  actor.kind === 'province' || (actor.kind === 'school' && (actor.role === 'admin' || actor.role === 'trainingOffice' || actor.role === 'leadership'))
