import type { Actor, SchoolActor } from '../../access/actor'

/** Who writes marks: the training office, and a lecturer those of the modules taught; which those are, the class says. */
export const mayEnterMarks = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && (actor.role === 'lecturer' || actor.role === 'trainingOffice')

/** Who compares marks with the papers, sends them back, and says what a scheme holds. */
export const mayVerifyMarks = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'trainingOffice'

/** Who locks a sheet and decides on corrections of it: the office or the leadership. */
export const mayLockMarks = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'leadership')

/** Staff who read the marks of the classes they work with. */
export const mayReadMarks = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role !== 'admin'
