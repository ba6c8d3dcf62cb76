import type { Actor, AgencyActor, SchoolActor, SignedInActor } from '../../access/actor'
import type { ConductStep } from './rules'

/** Who speaks at a step: the trainee of oneself, the class head for the class and for oneself, the office and leadership for the council. */
export function mayJudgeConduct(actor: Actor, step: ConductStep): actor is SignedInActor {
  switch (step) {
    case 'SELF': return actor.kind === 'trainee'
    case 'CLASS':
    case 'HEAD': return actor.kind === 'school' && actor.role === 'classHead'
    case 'COUNCIL': return actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'leadership')
  }
}

/** The agency that sends somebody says what it wants studied. */
export const maySetTasks = (actor: Actor): actor is AgencyActor => actor.kind === 'agency'

/** Who writes down what came of it. */
export const mayMarkTasks = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'trainingOffice'
