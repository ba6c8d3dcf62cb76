import type { Actor, AgencyActor, SchoolActor } from '../../access/actor'
import { hasTimetable, type TimetableActor } from '../policy'

type FeedActor = TimetableActor | AgencyActor

/** Trainees and lecturers subscribe to their timetable, an agency to who of its people is away. */
export const hasFeed = (actor: Actor): actor is FeedActor => actor.kind === 'agency' || hasTimetable(actor)

/** Which calendar addresses are this actor's: those of the account in the hat worn, at an agency in that agency's. */
export const feedsOf = (actor: FeedActor) =>
  actor.kind === 'agency'
    ? { accountId: actor.accountId, hat: 'agency', agencyId: actor.agencyId }
    : { accountId: actor.accountId, hat: actor.kind === 'trainee' ? 'trainee' : 'lecturer' }

/** The calendar of a class or a room is made by the office; that of a class by its head too. */
export const mayShareCalendars = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'classHead')
