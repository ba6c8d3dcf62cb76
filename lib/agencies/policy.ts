import type { Actor, ProvinceActor } from '../access/actor'

/** The province says what an agency is; schools and agencies read it. */
export const mayDescribeAgencies = (actor: Actor): actor is ProvinceActor => actor.kind === 'province'
