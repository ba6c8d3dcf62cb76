import type { PersonInput } from '../../../people/schema'
import { idNumberDisagrees } from '../../../people/rules'
import type { Day } from '../../../time'
import { refuses, type Facts, type Finding } from '../../eligibility/rules'
import type { CellError, Verdict } from '../schema'

/** What the class and the agency say of whoever is nominated. */
type Place = Pick<Facts, 'opensOn' | 'courseLevel' | 'agencyKind' | 'difficultArea' | 'completed'>

/** What a person would be judged by once the row is registered: what is known, with what the row says above it. */
export function factsWith(input: PersonInput, known: Facts | null, into: { form: string; place: Place }, today: Day): Facts {
  const base = known ?? { ...nothing, ...into.place, judgedOn: today, form: into.form, birthDate: input.birthDate, sex: input.sex }
  const years = new Set((input.ratings ?? []).map(({ year }) => year))
  return {
    ...base,
    idNumberDisagrees: input.personalIdNumber ? idNumberDisagrees(input.personalIdNumber, input) : base.idNumberDisagrees,
    ethnicMinority: input.ethnicMinority ?? base.ethnicMinority, partyStatus: input.partyStatus ?? base.partyStatus,
    partyOfficialOn: input.partyOfficialOn ?? base.partyOfficialOn, education: input.education ?? base.education,
    // Whoever is registered works somewhere, in a post that nobody may have named.
    post: input.post ?? base.post ?? '', postCategory: input.postCategory ?? base.postCategory,
    plannedPost: input.plannedPost ?? base.plannedPost, plannedPostCategory: input.plannedPostCategory ?? base.plannedPostCategory,
    planningDecisionNumber: input.planningDecisionNumber ?? base.planningDecisionNumber, underProceedings: input.underProceedings ?? base.underProceedings,
    credentials: input.credentials ?? base.credentials,
    ratings: [...(input.ratings ?? []), ...base.ratings.filter(({ year }) => !years.has(year))],
  }
}

const nothing = {
  idNumberDisagrees: null, ethnicMinority: null, partyStatus: null, partyOfficialOn: null, education: null, post: null, postCategory: null,
  plannedPost: null, plannedPostCategory: null, planningDecisionNumber: null, underProceedings: null, ratings: [], credentials: [], liveNomination: false, letterOn: null,
} as const

export const verdictOf = (errors: readonly CellError[], findings: readonly Finding[]): Verdict =>
  errors.length > 0 || findings.some(refuses) ? 'REFUSED' : findings.some(({ outcome }) => outcome === 'FAIL' || outcome === 'NEEDS_REVIEW') ? 'REVIEW' : 'READY'
