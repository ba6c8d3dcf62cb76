import { yearOf, type Day } from '@/lib/time'
import type { Facts } from '@/lib/enrolment/eligibility/rules'
import { idNumberDisagrees } from '@/lib/people/rules'
import { drawCadre, idNumber, type Cadre } from './person'

/** What about a nominee the school has to look at. */
export type Flaw = 'DECISION_MISSING' | 'RATING_MISSING' | 'IDENTITY' | 'ETHNIC_MINORITY' | 'RATING_LOW' | 'PLANNED'

/** A cadre as nominated on a day; `flaw` makes one fact missing or wrong on purpose. */
export function drawNominee(n: number, agency: number, judgedOn: Day, flaw: Flaw | null): Cadre {
  const cadre = drawCadre(1, n, agency, true, judgedOn)
  const [last, before] = [yearOf(judgedOn) - 1, yearOf(judgedOn) - 2]
  switch (flaw) {
    case 'DECISION_MISSING': return { ...cadre, ...planned, planningDecisionNumber: null }
    case 'PLANNED': return { ...cadre, ...planned, planningDecisionNumber: `${String(100 + (n % 300))}-QĐ/ĐU` }
    case 'RATING_MISSING': return { ...cadre, ratings: [{ year: before, rating: 'GOOD' }] }
    case 'RATING_LOW': return { ...cadre, ratings: [{ year: last, rating: 'GOOD' }, { year: before, rating: 'COMPLETED' }] }
    case 'ETHNIC_MINORITY': return { ...cadre, education: 'UPPER_SECONDARY', educationField: '', ethnicMinority: true }
    case 'IDENTITY': return { ...cadre, idNumber: idNumber(cadre.birthDate, cadre.sex === 'MALE' ? 'FEMALE' : 'MALE', n) }
    case null: return cadre
  }
}

const planned = {
  post: 'Công chức Văn phòng', postCategory: 'OTHER', plannedPost: 'Đảng ủy viên, Phó Trưởng phòng',
  plannedPostCategory: 'PARTY_COMMITTEE',
} as const

type Place = Pick<Facts, 'opensOn' | 'courseLevel' | 'agencyKind' | 'difficultArea'>

/** What the rules judge, and what the nomination keeps. */
export const factsOf = (cadre: Cadre, form: string, judgedOn: Day, place: Place): Facts => ({
  judgedOn, form, birthDate: cadre.birthDate, sex: cadre.sex, idNumberDisagrees: idNumberDisagrees(cadre.idNumber, cadre),
  ethnicMinority: cadre.ethnicMinority, partyStatus: cadre.partyStatus, partyOfficialOn: cadre.partyOfficialOn,
  education: cadre.education,
  post: cadre.post, postCategory: cadre.postCategory, plannedPost: cadre.plannedPost,
  plannedPostCategory: cadre.plannedPostCategory,
  planningDecisionNumber: cadre.planningDecisionNumber, ratings: cadre.ratings, credentials: [], liveNomination: false, letterOn: null,
  underProceedings: null, completed: [], ...place,
})
