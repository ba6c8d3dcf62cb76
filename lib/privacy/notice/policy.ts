import type { Actor, SchoolActor } from '../../access/actor'

/** The school keeps the data, so its leadership says how; the text holds for everybody of the province. */
export const mayIssueNotice = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'leadership'
