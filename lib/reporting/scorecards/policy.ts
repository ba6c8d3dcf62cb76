import type { Actor } from '../../access/actor'
import { figureScopeOf, type FigureScope } from '../year/policy'

/** Which schools' rows count and of which agencies (null: all of the province). An agency reads its own card only; no figure names a person. */
export type CardScope = { readonly schools: FigureScope; readonly agencyIds: readonly string[] | null }

export function cardScopeOf(actor: Actor): CardScope | null {
  if (actor.kind === 'agency') return { schools: { provinceId: actor.provinceId }, agencyIds: actor.agencyIds }
  const schools = figureScopeOf(actor)
  return schools && { schools, agencyIds: null }
}

/** The table of all agencies: the school's and the province's. */
export const tableScopeOf = (actor: Actor): CardScope | null => (actor.kind === 'agency' ? null : cardScopeOf(actor))
