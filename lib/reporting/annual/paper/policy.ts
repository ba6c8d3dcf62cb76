import type { Actor, SchoolActor } from '../../../access/actor'

/** The office writes the report, and the leadership may change a word of it. */
export const mayWriteReport = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'leadership')
/** Who signs for the school issues it. */
export const mayIssueReport = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'leadership'
