import type { Actor, SchoolActor } from '../../access/actor'

/** Who makes accounts for trainees: the training office, and the administrator. */
export const mayIssueAccounts = (actor: Actor): actor is SchoolActor =>
  actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'admin')
