import type { Actor, SchoolActor } from '../../access/actor'

/** Who takes a roll: the head of the class, and whoever teaches the lesson. Which of them it is, the lesson says. */
export const mayTakeRoll = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && (actor.role === 'classHead' || actor.role === 'lecturer')

/** Staff who read rolls and shares of the classes they work with. */
export const mayReadRolls = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role !== 'admin'
