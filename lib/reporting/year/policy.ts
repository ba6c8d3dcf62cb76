import { seesWholeSchool, type Actor } from '../../access/actor'

/** Whose figures: one school's, or those of all schools and agencies of a province. */
export type FigureScope = { readonly schoolId: string } | { readonly provinceId: string }

/** The scope of the figures an actor may read, or null if figures are none of its business. No figure names a person. */
export function figureScopeOf(actor: Actor): FigureScope | null {
  switch (actor.kind) {
    case 'school': return seesWholeSchool(actor) ? { schoolId: actor.schoolId } : null
    case 'province': return { provinceId: actor.provinceId }
    case 'agency':
    case 'trainee':
    case 'public': return null
  }
}
