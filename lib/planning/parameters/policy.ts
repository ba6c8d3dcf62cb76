import { seesWholeSchool, type Actor } from '../../access/actor'

/** Parameters stand beside the figures they make: whoever sees the whole school, and the province. */
export const figuresMayBeReadBy = (actor: Actor): boolean => (actor.kind === 'school' && seesWholeSchool(actor)) || actor.kind === 'province'
