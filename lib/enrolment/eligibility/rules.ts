import type { EducationLevel, PartyStatus, PostCategory, Rating, Sex, TheoryLevel } from '../../people/schema'
import { educationLevels, ratings as ratingOrder, theoryLevels } from '../../people/schema'
import { ageOn, yearOf, type Day } from '../../time'
import { nominatingBody, orderOfCourses, priority, proceedings, repeatedContent } from './addendum/rules'
import { readParameters, waivers, type AgeDay, type AgencyKind, type RuleParameters, type WaivableBy } from './schema'
import { countedCredentials, verdict } from './verdicts/rules'

/** What is judged, and what a nomination keeps frozen. Null: not known. */
export type Facts = {
  judgedOn: Day
  form: string
  birthDate: Day
  sex: Sex
  /** Null: a foreign document, whose number says nothing of the person. */
  idNumberDisagrees: boolean | null
  ethnicMinority: boolean | null
  partyStatus: PartyStatus | null
  partyOfficialOn: Day | null
  education: EducationLevel | null
  post: string | null
  postCategory: PostCategory | null
  plannedPost: string | null
  plannedPostCategory: PostCategory | null
  planningDecisionNumber: string | null
  ratings: readonly { year: number; rating: Rating }[]
  credentials: readonly { level: TheoryLevel; kind: 'DIPLOMA' | 'EQUIVALENCE_CERTIFICATE'; issuedOn: Day }[]
  liveNomination: boolean
  /** The day of the letter under which the agency sends the nomination; null while there is none. */
  letterOn: Day | null
  opensOn: Day | null
  courseLevel: TheoryLevel | null
  /** Under disciplinary or criminal proceedings, as the agency declares. */
  underProceedings: boolean | null
  agencyKind: AgencyKind | null
  difficultArea: boolean | null
  /** Courses the person completed that share content with this one; `sharePercent` of this one's periods. */
  completed: readonly { course: string; on: Day; same: boolean; sharePercent: number }[] | null
}

/** OVERRIDDEN: it did not pass, and who may waive the rule has done so. */
export type Outcome = 'PASS' | 'FAIL' | 'NEEDS_REVIEW' | 'OVERRIDDEN'
export type Severity = 'BLOCKS' | 'NEEDS_DOCUMENT' | 'WARNS'
export type RuleCode = RuleParameters['code'] | 'IDENTITY_NUMBER' | 'NO_LIVE_NOMINATION'

/** One rule's outcome: `reason` names the sentence, `fact` what it was judged by. */
export type Finding = {
  rule: RuleCode
  outcome: Outcome
  severity: Severity
  citation: string | null
  verified: boolean
  reason: string
  fact: Readonly<Record<string, string | number | null>>
  waivableBy: WaivableBy | null
  waiver: Waiver | null
  /** Words of the school's own for the rule, where its version has them. */
  wording?: Wording | undefined
}
export type Wording = { vi: string; en: string }

/** The paper by which a rule is waived for one person and one cohort. */
export type Waiver = { authority: string; documentNumber: string; documentOn: Day; reason: string }

export type Rule = { code: string; citation: string; severity: string; parameters: unknown; verified: boolean; waivableBy?: string | null; wordingVi?: string | null; wordingEn?: string | null }

export type Verdict = Pick<Finding, 'outcome' | 'reason' | 'fact'>

/** A finding that refuses the nomination; every other one lets it through for the school to see. */
export const refuses = (finding: Finding): boolean => finding.outcome === 'FAIL' && finding.severity === 'BLOCKS'

/** Judges all rules at once, worst outcome first, so that nobody mends one thing only to meet the next. What a waiver covers is overridden. */
export function judge(rules: readonly Rule[], facts: Facts, waived: ReadonlyMap<string, Waiver> = new Map()): Finding[] {
  const findings = rules.map((rule): Finding => {
    const known = readParameters(rule)
    return {
      rule: known.code, severity: known.severity, citation: rule.citation, verified: rule.verified, ...verdictOf(known, facts), waivableBy: waivableBy(rule), waiver: null, ...wordingOf(rule),
    }
  }).map((finding) => override(finding, waived.get(finding.rule)))
  return [...findings, identityNumber(facts), liveNomination(facts)].sort((a, b) => worst.indexOf(a.outcome) - worst.indexOf(b.outcome))
}

/** The finding as a waiver leaves it: only what did not pass, and only what may be waived, is overridden. */
export const override = (finding: Finding, waiver: Waiver | undefined): Finding =>
  waiver && finding.waivableBy && finding.outcome !== 'PASS' ? { ...finding, outcome: 'OVERRIDDEN', waiver } : finding

const wordingOf = ({ wordingVi, wordingEn }: Rule): { wording?: Wording } => (wordingVi && wordingEn ? { wording: { vi: wordingVi, en: wordingEn } } : {})

const waivableBy = ({ waivableBy: by }: Rule): WaivableBy | null => waivers.find((one) => one === by) ?? null

/** What the rules give a nomination in the queue across agencies; nothing where no rule speaks of it. */
export function priorityOf(rules: readonly Rule[], facts: Facts): number {
  return rules.map(readParameters).reduce((sum, rule) => sum + (rule.code === 'PRIORITY' ? Number(priority(rule, facts).fact['points']) : 0), 0)
}

/** What did not pass is frozen with a nomination; what passed is found again from the frozen facts and their rules. */
export function allFindings(rules: readonly Rule[], facts: Facts | null, frozen: readonly Finding[]): Finding[] {
  const passed = facts ? judge(rules, facts).filter(({ outcome, rule }) => outcome === 'PASS' && !frozen.some((one) => one.rule === rule)) : []
  // A rule's words stay with its version, which is never rewritten.
  return [...frozen.map((one) => ({ ...one, ...rules.filter(({ code }) => code === one.rule).map(wordingOf)[0] })), ...passed]
}

const worst: readonly Outcome[] = ['FAIL', 'NEEDS_REVIEW', 'OVERRIDDEN', 'PASS']

function verdictOf(rule: RuleParameters, facts: Facts): Verdict {
  switch (rule.code) {
    case 'PARTY_MEMBER': return partyMember(rule, facts)
    case 'EDUCATION': return education(rule, facts)
    case 'AGE_AND_FORM': return ageAndForm(rule, facts)
    case 'POST': return post(rule, facts)
    case 'RATINGS': return twoRatings(rule, facts)
    case 'CREDENTIAL': return credential(rule, facts)
    case 'PROCEEDINGS': return proceedings(rule, facts)
    case 'ORDER_OF_COURSES': return orderOfCourses(rule, facts)
    case 'REPEATED_CONTENT': return repeatedContent(rule, facts)
    case 'NOMINATING_BODY': return nominatingBody(rule, facts)
    case 'PRIORITY': return priority(rule, facts)
  }
}

export type RuleOf<C extends RuleParameters['code']> = Extract<RuleParameters, { code: C }>

function partyMember(rule: RuleOf<'PARTY_MEMBER'>, { partyStatus, partyOfficialOn }: Facts): Verdict {
  if (!partyStatus) return verdict('NEEDS_REVIEW', 'missing')
  return rule.parameters.statuses.includes(partyStatus)
    ? verdict('PASS', 'member', { status: partyStatus, since: partyOfficialOn })
    : verdict('FAIL', 'notMember', { status: partyStatus })
}

function education(rule: RuleOf<'EDUCATION'>, facts: Facts): Verdict {
  const { minimum, ethnicMinorityMinimum } = rule.parameters
  if (!facts.education) return verdict('NEEDS_REVIEW', 'missing', { minimum })
  const rank = educationLevels.indexOf(facts.education)
  const fact = { education: facts.education, minimum }
  if (rank >= educationLevels.indexOf(minimum)) return verdict('PASS', 'enough', fact)
  // The condition that follows "cadres of ethnic minorities" was not readable: a person decides.
  if (rank >= educationLevels.indexOf(ethnicMinorityMinimum) && facts.ethnicMinority !== false) {
    return verdict('NEEDS_REVIEW', 'ethnicMinority', fact)
  }
  return verdict('FAIL', 'tooLow', fact)
}

function ageAndForm(rule: RuleOf<'AGE_AND_FORM'>, facts: Facts): Verdict {
  const { ageReferenceDate, partTimeMinimumAge } = rule.parameters
  const { day, on } = ageDay(ageReferenceDate, facts)
  const minimum = partTimeMinimumAge[facts.sex]
  if (facts.form === 'CONCENTRATED') return verdict('PASS', 'anyAge', { age: ageOn(facts.birthDate, on ?? facts.judgedOn), minimum, sex: facts.sex })
  if (!on) return verdict('NEEDS_REVIEW', 'openingUnknown')
  const age = ageOn(facts.birthDate, on)
  const fact = { age, minimum, sex: facts.sex, day, on }
  return age >= minimum ? verdict('PASS', 'oldEnough', fact) : verdict('FAIL', 'mustStudyFullTime', fact)
}

/** Until a letter sends it, a nomination is judged on the day of its sending. */
function ageDay(wanted: AgeDay, { judgedOn, letterOn, opensOn }: Facts): { day: AgeDay; on: Day | null } {
  if (wanted === 'OPENING') return { day: wanted, on: opensOn }
  return wanted === 'LETTER' && letterOn ? { day: wanted, on: letterOn } : { day: 'SENDING', on: judgedOn }
}

function post(rule: RuleOf<'POST'>, facts: Facts): Verdict {
  const listed = (category: PostCategory | null) => category !== null && rule.parameters.categories.some((one) => one === category)
  const fact = { post: facts.post, plannedPost: facts.plannedPost, decision: facts.planningDecisionNumber }
  if (listed(facts.postCategory)) return verdict('PASS', 'held', fact)
  if (listed(facts.plannedPostCategory)) {
    return facts.planningDecisionNumber ? verdict('PASS', 'planned', fact) : verdict('NEEDS_REVIEW', 'decisionMissing', fact)
  }
  if (!facts.postCategory || (facts.plannedPost && !facts.plannedPostCategory)) return verdict('NEEDS_REVIEW', 'missing', fact)
  return verdict('FAIL', 'notListed', fact)
}

function twoRatings(rule: RuleOf<'RATINGS'>, facts: Facts): Verdict {
  const last = yearOf(facts.judgedOn) - 1
  const years = Array.from({ length: rule.parameters.years }, (_, back) => last - back)
  const seen = years.map((year) => ({ year, rating: facts.ratings.find((one) => one.year === year)?.rating ?? null }))
  const low = seen.find(({ rating }) => rating && ratingOrder.indexOf(rating) < ratingOrder.indexOf(rule.parameters.minimum))
  const minimum = rule.parameters.minimum
  if (low) return verdict('FAIL', 'tooLow', { year: low.year, rating: low.rating, minimum })
  const missing = seen.find(({ rating }) => !rating)
  return missing
    ? verdict('NEEDS_REVIEW', 'missing', { year: missing.year, minimum })
    : verdict('PASS', 'good', { from: years.at(-1) ?? last, to: last, minimum })
}

function credential(rule: RuleOf<'CREDENTIAL'>, facts: Facts): Verdict {
  const { level, equivalenceIssuedBefore } = rule.parameters
  const counted = countedCredentials(facts, equivalenceIssuedBefore)
  const equal = counted.find((one) => theoryLevels.indexOf(one.level) >= theoryLevels.indexOf(level))
  return equal ? verdict('FAIL', 'alreadyHeld', { level: equal.level, issuedOn: equal.issuedOn }) : verdict('PASS', 'none', { level })
}

const ownRule = { citation: null, verified: true, waivableBy: null, waiver: null } as const

const identityNumber = (facts: Facts): Finding => ({
  rule: 'IDENTITY_NUMBER', severity: 'WARNS', ...ownRule,
  ...(facts.idNumberDisagrees
    ? verdict('NEEDS_REVIEW', 'disagrees', { birthDate: facts.birthDate, sex: facts.sex })
    : verdict('PASS', facts.idNumberDisagrees === null ? 'foreign' : 'agrees')),
})

const liveNomination = (facts: Facts): Finding => ({
  rule: 'NO_LIVE_NOMINATION', severity: 'BLOCKS', ...ownRule,
  ...(facts.liveNomination ? verdict('FAIL', 'exists') : verdict('PASS', 'none')),
})
