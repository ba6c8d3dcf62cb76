import { seesWholeSchool, type Actor, type AgencyActor } from '../../../access/actor'

/** Whose people may be counted: an agency's own, or those of all agencies of a province. */
export type ImpliedScope = { readonly agencyIds: readonly string[]; readonly provinceId: string } | { readonly agencyIds: null; readonly provinceId: string }

/** The scope of the counts an actor may read, or null if they are none of its business. */
export function impliedScopeOf(actor: Actor): ImpliedScope | null {
  switch (actor.kind) {
    case 'agency': return { agencyIds: actor.agencyIds, provinceId: actor.provinceId }
    case 'school': return seesWholeSchool(actor) ? { agencyIds: null, provinceId: actor.provinceId } : null
    case 'province': return { agencyIds: null, provinceId: actor.provinceId }
    case 'trainee':
    case 'public': return null
  }
}

/** By name only the agency that employs them: school and province see how many. */
export const mayNameImplied = (actor: Actor): actor is AgencyActor => actor.kind === 'agency'
