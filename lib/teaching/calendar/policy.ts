import type { Actor, SchoolActor } from '../../access/actor'
import type { TimetableActor } from '../policy'

/** Which calendar addresses are this actor's: those of the account in the hat worn. */
export const feedsOf = ({ accountId, kind }: TimetableActor) => ({ accountId, hat: kind === 'trainee' ? 'trainee' : 'lecturer' })

/** The calendar of a class or a room is made by the office; that of a class by its head too. */
export const mayShareCalendars = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'classHead')
