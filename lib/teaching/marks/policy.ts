import type { Actor, SchoolActor } from '../../access/actor'
import type { SheetStatus } from './schema'

/** Who writes marks: the training office, and a lecturer those of the modules taught; which those are, the class says. */
export const mayEnterMarks = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && (actor.role === 'lecturer' || actor.role === 'trainingOffice')

/** Who compares marks with the papers, sends them back, and says what a scheme holds. */
export const mayVerifyMarks = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'trainingOffice'

/** Who locks a sheet and decides on corrections of it: the office or the leadership. */
export const mayLockMarks = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'leadership')

/** Staff who read the marks of the classes they work with. */
export const mayReadMarks = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role !== 'admin'

/** Who has blind codes drawn for a sheet. */
export const mayDrawCodes = (actor: Actor): actor is SchoolActor => mayVerifyMarks(actor)

/** Whether a sheet that has blind codes hides whose they are: until it is verified. */
export const hidesNames = (status: SheetStatus): boolean => status === 'DRAFT' || status === 'ENTERED'

/** Who sees whose code is which: the training office, which sticks them on the papers; others who read marks once nobody marks any more. */
export const maySeeCandidates = (actor: Actor, status: SheetStatus): actor is SchoolActor => hidesNames(status) ? mayDrawCodes(actor) : mayReadMarks(actor)
