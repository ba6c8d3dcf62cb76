import { z } from 'zod'
import { documentNumber } from '../../../document-number'
import { day, educationLevels, partyStatuses, postCategories, ratings, text, theoryLevels } from '../../../people/schema'
import { addendumFamily, ageDays, agencyKinds, ruleCodes, ruleParameters, waivers, type RuleParameters } from '../schema'

export type RuleCodeOfSet = RuleParameters['code']
/** What a school adds for all its courses judges other things than the standards of a course: no rule is judged twice. */
const addendumCodes: readonly RuleCodeOfSet[] = ['PROCEEDINGS', 'ORDER_OF_COURSES', 'REPEATED_CONTENT', 'NOMINATING_BODY', 'PRIORITY']
export const codesOf = (family: string): readonly RuleCodeOfSet[] =>
  ruleCodes.filter((code) => addendumCodes.includes(code) === (family === addendumFamily))

const MAX_RULES = 20
const wording = z.object({ vi: text(600), en: text(600) })
const said = z.object({
  citation: text(200), waivableBy: z.enum(waivers).nullable().default(null), verified: z.boolean().default(false), wording: wording.nullable().default(null),
})

/** One rule of a version: what judges, where the law says so, and who may waive it. `wording`: words of the school's own, null: those its parameters make. */
export const versionRule = z.intersection(ruleParameters, said)
export type VersionRule = RuleParameters & z.output<typeof said>

/** The rules of a version, as a draft keeps them: each at most once. */
export const versionRules = z.array(versionRule).max(MAX_RULES, { error: 'too_long' }).superRefine((rules, context) => {
  rules.forEach((rule, index) => {
    if (rules.findIndex(({ code }) => code === rule.code) < index) context.addIssue({ code: 'custom', path: [index, 'code'], message: 'duplicate' })
  })
})

export const family = z.string({ error: 'required' }).regex(/^[A-Z][A-Z_]{2,39}$/, { error: 'invalid' })
export const fileFormat = 'rule-version/1'
/** The largest file of a version that is read. */
export const MAX_VERSION_FILE = 256_000

/** A version as a file: what is exported can be imported again. */
export const versionFile = z.object({
  format: z.literal(fileFormat), family, title: text(300), effectiveOn: day, rules: versionRules.min(1, { error: 'required' }),
}).superRefine((file, context) => {
  file.rules.forEach(({ code }, index) => {
    if (!codesOf(file.family).includes(code)) context.addIssue({ code: 'custom', path: ['rules', index, 'code'], message: 'rule_not_of_family' })
  })
})
export type VersionFile = z.output<typeof versionFile>

export const draftHead = z.object({ title: text(300), effectiveOn: day })
export type DraftHead = z.output<typeof draftHead>

/** The decision that puts a draft into force. `baseId`: the version it was compared with, which must still be the one that it follows. */
export const decisionInput = z.object({
  effectiveOn: day, documentNumber, documentOn: day, baseId: z.uuid({ error: 'id_invalid' }).nullable(),
})
export type DecisionInput = z.output<typeof decisionInput>

const closing = { documentNumber, documentOn: day, reason: text(500) }
/** The paper by which a version is taken back before its first day. */
export const closingInput = z.object(closing)
export type ClosingInput = z.output<typeof closingInput>
/** The paper by which a school ends its version; `lastDay`: the last on which it judges. */
export const endingInput = z.object({ lastDay: day, ...closing })
export type EndingInput = z.output<typeof endingInput>

/** One parameter of a rule on a screen: where it lies, what it takes, and under which heading its choices are worded. */
export type ParameterField = { name: string; path: readonly string[] } & (
  | { kind: 'number' | 'day' }
  /** Ticked or not. */
  | { kind: 'yes' }
  | { kind: 'one' | 'many'; options: readonly string[]; words: string }
  /** `NONE` stands for null. */
  | { kind: 'maybe'; options: readonly string[]; words: string }
)

const at = (name: string, ...path: string[]) => ({ name, path: path.length > 0 ? path : [name] })
const education = { kind: 'one', options: educationLevels, words: 'people.education' } as const
const before = { ...at('equivalenceIssuedBefore'), kind: 'day' } as const

/** The parameters of each rule, in the order in which a screen shows them. */
export const parameterFields: Readonly<Record<RuleCodeOfSet, readonly ParameterField[]>> = {
  PARTY_MEMBER: [{ ...at('statuses'), kind: 'many', options: partyStatuses.filter((one) => one !== 'NONE'), words: 'people.partyStatuses' }],
  EDUCATION: [{ ...at('minimum'), ...education }, { ...at('ethnicMinorityMinimum'), ...education }],
  AGE_AND_FORM: [
    { ...at('women', 'partTimeMinimumAge', 'FEMALE'), kind: 'number' }, { ...at('men', 'partTimeMinimumAge', 'MALE'), kind: 'number' },
    { ...at('ageReferenceDate'), kind: 'one', options: ageDays, words: 'enrolment.versions.ageDays' },
    { ...at('ageReferenceVerified'), kind: 'yes' },
  ],
  POST: [{ ...at('categories'), kind: 'many', options: postCategories.filter((one) => one !== 'OTHER'), words: 'people.postCategories' }],
  RATINGS: [{ ...at('years'), kind: 'number' }, { ...at('minimumRating', 'minimum'), kind: 'one', options: ratings, words: 'people.ratings' }],
  CREDENTIAL: [{ ...at('level'), kind: 'one', options: theoryLevels, words: 'people.theoryLevels' }, before],
  PROCEEDINGS: [],
  ORDER_OF_COURSES: [
    { ...at('intermediateNeeds'), kind: 'maybe', options: theoryLevels.slice(0, 1), words: 'people.theoryLevels' },
    { ...at('advancedNeeds'), kind: 'maybe', options: theoryLevels.slice(0, 2), words: 'people.theoryLevels' }, before,
  ],
  REPEATED_CONTENT: [{ ...at('sharePercent'), kind: 'number' }],
  NOMINATING_BODY: [{ ...at('kinds'), kind: 'many', options: agencyKinds, words: 'enrolment.versions.agencyKinds' }],
  PRIORITY: [{ ...at('womenPoints', 'women'), kind: 'number' }, { ...at('ethnicMinority'), kind: 'number' }, { ...at('difficultArea'), kind: 'number' }],
}

/** A rule that a draft does not have yet, as its form begins: nothing of it was compared with a paper. */
export const newRules: Readonly<Record<RuleCodeOfSet, RuleParameters>> = {
  PARTY_MEMBER: { code: 'PARTY_MEMBER', severity: 'BLOCKS', parameters: { statuses: ['OFFICIAL', 'PROBATIONARY'] } },
  EDUCATION: { code: 'EDUCATION', severity: 'BLOCKS', parameters: { minimum: 'COLLEGE', ethnicMinorityMinimum: 'UPPER_SECONDARY' } },
  AGE_AND_FORM: { code: 'AGE_AND_FORM', severity: 'BLOCKS', parameters: { partTimeMinimumAge: { FEMALE: 28, MALE: 30 }, ageReferenceDate: 'LETTER', ageReferenceVerified: false } },
  POST: { code: 'POST', severity: 'BLOCKS', parameters: { categories: ['PARTY_COMMITTEE'] } },
  RATINGS: { code: 'RATINGS', severity: 'BLOCKS', parameters: { years: 2, minimum: 'GOOD' } },
  CREDENTIAL: { code: 'CREDENTIAL', severity: 'BLOCKS', parameters: { level: 'INTERMEDIATE', equivalenceIssuedBefore: '2021-07-09' } },
  PROCEEDINGS: { code: 'PROCEEDINGS', severity: 'NEEDS_DOCUMENT', parameters: {} },
  ORDER_OF_COURSES: { code: 'ORDER_OF_COURSES', severity: 'NEEDS_DOCUMENT', parameters: { intermediateNeeds: null, advancedNeeds: 'INTERMEDIATE', equivalenceIssuedBefore: '2021-07-09' } },
  REPEATED_CONTENT: { code: 'REPEATED_CONTENT', severity: 'NEEDS_DOCUMENT', parameters: { sharePercent: 70 } },
  NOMINATING_BODY: { code: 'NOMINATING_BODY', severity: 'BLOCKS', parameters: { kinds: ['COMMUNE_PARTY_COMMITTEE'] } },
  PRIORITY: { code: 'PRIORITY', severity: 'WARNS', parameters: { women: 0, ethnicMinority: 0, difficultArea: 0 } },
}
