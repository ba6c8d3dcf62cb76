import type { Actor, ProvinceActor, SchoolActor } from '../../access/actor'

/** Only the leadership of the school keeps and reads its register of breaches. */
export const mayKeepBreaches = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'leadership'
/** The province reads how many there are, and nothing of what they say. */
export const mayCountBreaches = (actor: Actor): actor is ProvinceActor => actor.kind === 'province'
