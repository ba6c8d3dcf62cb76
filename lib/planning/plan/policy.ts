import { seesWholeSchool, type Actor, type SchoolActor } from '../../access/actor'

/** Frames, drafts and what stands behind them: those who see the whole school. */
export const mayReadDrafts = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && seesWholeSchool(actor)
