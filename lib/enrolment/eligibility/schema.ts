import { z } from 'zod'
import { credentialKinds, educationLevels, partyStatuses, postCategories, ratings, sexes, theoryLevels } from '../../people/schema'
import { isDay } from '../../time'
import { limits } from '../schema'

export const severities = ['BLOCKS', 'NEEDS_DOCUMENT', 'WARNS'] as const
const severity = z.enum(severities)
/** Who may let somebody in although the rule would not. */
export const waivers = ['COMPETENT_AUTHORITY', 'SCHOOL_LEADERSHIP'] as const
export type WaivableBy = (typeof waivers)[number]
export const agencyKinds = [
  'COMMUNE_PARTY_COMMITTEE', 'PROVINCIAL_PARTY_BODY', 'DEPARTMENT', 'MASS_ORGANISATION', 'ARMED_FORCES', 'ENTERPRISE', 'SCHOOL_OR_HOSPITAL', 'COMMUNE_POLITICAL_CENTRE', 'FORMER_DISTRICT_BODY',
] as const
export type AgencyKind = (typeof agencyKinds)[number]
/**
 * The day on which somebody must have the age: on which the nomination is sent, of the agency's letter, or of the opening. Which one the
 * regulation means was not seen: `ageReferenceVerified` says whether somebody read it in the paper.
 */
export const ageDays = ['SENDING', 'LETTER', 'OPENING'] as const
export type AgeDay = (typeof ageDays)[number]
/** The family of what a school adds for all its courses. */
export const addendumFamily = 'SCHOOL_ADDENDUM'

const age = z.int().min(16).max(80)
const points = z.int().min(0).max(9)
const day = z.string().refine(isDay)

/** Parameters of each rule as the database keeps them. */
export const ruleParameters = z.discriminatedUnion('code', [
  z.object({ code: z.literal('PARTY_MEMBER'), severity, parameters: z.object({ statuses: z.array(z.enum(partyStatuses)).min(1) }) }),
  z.object({
    code: z.literal('EDUCATION'), severity,
    parameters: z.object({ minimum: z.enum(educationLevels), ethnicMinorityMinimum: z.enum(educationLevels) }),
  }),
  z.object({
    code: z.literal('AGE_AND_FORM'), severity,
    parameters: z.object({ partTimeMinimumAge: z.object({ MALE: age, FEMALE: age }), ageReferenceDate: z.enum(ageDays).default('LETTER'), ageReferenceVerified: z.boolean().default(false) }),
  }),
  z.object({ code: z.literal('POST'), severity, parameters: z.object({ categories: z.array(z.enum(postCategories)).min(1) }) }),
  z.object({ code: z.literal('RATINGS'), severity, parameters: z.object({ years: z.int().min(1).max(10), minimum: z.enum(ratings) }) }),
  z.object({
    code: z.literal('CREDENTIAL'), severity,
    parameters: z.object({ level: z.enum(theoryLevels), equivalenceIssuedBefore: day }),
  }),
  z.object({ code: z.literal('PROCEEDINGS'), severity, parameters: z.object({}) }),
  z.object({
    code: z.literal('ORDER_OF_COURSES'), severity,
    parameters: z.object({ intermediateNeeds: z.enum(['ELEMENTARY']).nullable(), advancedNeeds: z.enum(['ELEMENTARY', 'INTERMEDIATE']).nullable(), equivalenceIssuedBefore: day }),
  }),
  z.object({ code: z.literal('REPEATED_CONTENT'), severity, parameters: z.object({ sharePercent: z.int().min(1).max(100) }) }),
  z.object({ code: z.literal('NOMINATING_BODY'), severity, parameters: z.object({ kinds: z.array(z.enum(agencyKinds)).min(1) }) }),
  z.object({ code: z.literal('PRIORITY'), severity, parameters: z.object({ women: points, ethnicMinority: points, difficultArea: points }) }),
])
export type RuleParameters = z.output<typeof ruleParameters>
export const ruleCodes = [
  'PARTY_MEMBER', 'EDUCATION', 'AGE_AND_FORM', 'POST', 'RATINGS', 'CREDENTIAL', 'PROCEEDINGS', 'ORDER_OF_COURSES', 'REPEATED_CONTENT', 'NOMINATING_BODY', 'PRIORITY',
] as const satisfies readonly RuleParameters['code'][]

/** The rule as this program understands it; throws on a row that no version of it can judge. */
export const readParameters = (rule: { code: string; severity: string; parameters: unknown }): RuleParameters =>
  ruleParameters.parse({ code: rule.code, severity: rule.severity, parameters: rule.parameters })

/** The facts as they are frozen in a nomination. */
export const storedFacts = z.object({
  judgedOn: z.string(), form: z.string(), birthDate: z.string(), sex: z.enum(sexes),
  idNumberDisagrees: z.boolean().nullable(), ethnicMinority: z.boolean().nullable(),
  partyStatus: z.enum(partyStatuses).nullable(), partyOfficialOn: z.string().nullable(),
  education: z.enum(educationLevels).nullable(),
  post: z.string().nullable(), postCategory: z.enum(postCategories).nullable(),
  plannedPost: z.string().nullable(), plannedPostCategory: z.enum(postCategories).nullable(), planningDecisionNumber: z.string().nullable(),
  ratings: z.array(z.object({ year: z.int(), rating: z.enum(ratings) })),
  credentials: z.array(z.object({ level: z.enum(theoryLevels), kind: z.enum(credentialKinds), issuedOn: z.string() })),
  liveNomination: z.boolean(),
  // Nominations of earlier versions of the portal were frozen without these.
  letterOn: z.string().nullable().default(null), opensOn: z.string().nullable().default(null), courseLevel: z.enum(theoryLevels).nullable().default(null),
  underProceedings: z.boolean().nullable().default(null),
  agencyKind: z.enum(agencyKinds).nullable().default(null), difficultArea: z.boolean().nullable().default(null),
  completed: z.array(z.object({ course: z.string(), on: z.string(), same: z.boolean(), sharePercent: z.int() })).nullable().default(null),
})

const fact = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

/** A finding as it is frozen in a nomination. */
export const storedFinding = z.object({
  rule: z.enum([...ruleCodes, 'IDENTITY_NUMBER', 'NO_LIVE_NOMINATION']),
  outcome: z.enum(['PASS', 'FAIL', 'NEEDS_REVIEW', 'OVERRIDDEN']),
  severity,
  citation: z.string().nullable(),
  verified: z.boolean(),
  reason: z.string(),
  fact,
  waivableBy: z.enum(waivers).nullable().default(null),
  waiver: z.object({ authority: z.string(), documentNumber: z.string(), documentOn: z.string(), reason: z.string() }).nullable().default(null),
  wording: z.object({ vi: z.string(), en: z.string() }).optional(),
})

/** What a command answers of a nomination just made; kept as the answer of the same request sent again. */
export const placedValue = z.object({
  id: z.uuid(),
  status: z.enum(['SUBMITTED', 'WAITLISTED']),
  seat: z.enum(['quota', 'pool']).nullable(),
  position: z.int().nullable(),
  waitsFor: z.enum(limits).nullable(),
  findings: z.array(storedFinding),
})
