import type { Actor } from '../../access/actor'
import { figureScopeOf, type FigureScope } from '../year/policy'

/**
 * Whose progress an actor may read: the totals of which schools, by which versions of a plan, and the rows of which
 * agencies (null: all). No figure names a person.
 */
export type ProgressScope = { readonly schools: FigureScope; readonly versions: readonly string[]; readonly agencyIds: readonly string[] | null }

const decided = ['APPROVED', 'SUPERSEDED'] as const

/** Null if progress is none of its business. A draft is the school's alone; agencies know of a plan what was approved, and of agencies themselves. */
export function progressScopeOf(actor: Actor): ProgressScope | null {
  if (actor.kind === 'agency') return { schools: { provinceId: actor.provinceId }, versions: decided, agencyIds: actor.agencyIds }
  const schools = figureScopeOf(actor)
  if (!schools) return null
  return { schools, versions: actor.kind === 'school' ? [...decided, 'PROPOSED', 'DRAFT'] : [...decided, 'PROPOSED'], agencyIds: null }
}

/** The cohorts and plan lines behind a figure: an agency reads the totals only. */
export const rowsScopeOf = (actor: Actor): ProgressScope | null => (actor.kind === 'agency' ? null : progressScopeOf(actor))
