import type { Actor, SchoolActor } from '../../access/actor'

/** The training office lays the timetable. */
export const mayPlanLessons = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'trainingOffice'
