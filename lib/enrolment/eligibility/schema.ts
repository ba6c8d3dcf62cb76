import { z } from 'zod'
import { credentialKinds, educationLevels, partyStatuses, postCategories, ratings, sexes, theoryLevels } from '../../people/schema'
import { isDay } from '../../time'

const severity = z.enum(['BLOCKS', 'NEEDS_DOCUMENT', 'WARNS'])

/** Parameters of each rule as the database keeps them. */
const ruleParameters = z.discriminatedUnion('code', [
  z.object({ code: z.literal('PARTY_MEMBER'), severity, parameters: z.object({ statuses: z.array(z.enum(partyStatuses)) }) }),
  z.object({
    code: z.literal('EDUCATION'), severity,
    parameters: z.object({ minimum: z.enum(educationLevels), ethnicMinorityMinimum: z.enum(educationLevels) }),
  }),
  z.object({
    code: z.literal('AGE_AND_FORM'), severity,
    parameters: z.object({ partTimeMinimumAge: z.object({ MALE: z.int(), FEMALE: z.int() }) }),
  }),
  z.object({ code: z.literal('POST'), severity, parameters: z.object({ categories: z.array(z.enum(postCategories)) }) }),
  z.object({ code: z.literal('RATINGS'), severity, parameters: z.object({ years: z.int().positive(), minimum: z.enum(ratings) }) }),
  z.object({
    code: z.literal('CREDENTIAL'), severity,
    parameters: z.object({ level: z.enum(theoryLevels), equivalenceIssuedBefore: z.string().refine(isDay) }),
  }),
])
export type RuleParameters = z.output<typeof ruleParameters>

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
})

const fact = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

/** A finding as it is frozen in a nomination. */
export const storedFinding = z.object({
  rule: z.enum(['PARTY_MEMBER', 'EDUCATION', 'AGE_AND_FORM', 'POST', 'RATINGS', 'CREDENTIAL', 'IDENTITY_NUMBER', 'NO_LIVE_NOMINATION']),
  outcome: z.enum(['PASS', 'FAIL', 'NEEDS_REVIEW']),
  severity,
  citation: z.string().nullable(),
  verified: z.boolean(),
  reason: z.string(),
  fact,
})

/** What a command answers of a nomination just made; kept as the answer of the same request sent again. */
export const placedValue = z.object({
  id: z.uuid(),
  status: z.enum(['SUBMITTED', 'WAITLISTED']),
  seat: z.enum(['quota', 'pool']).nullable(),
  position: z.int().nullable(),
  waitsFor: z.enum(['quota_full', 'cohort_full']).nullable(),
  findings: z.array(storedFinding),
})
