import { z } from 'zod'
import { educationLevels, partyStatuses, postCategories, ratings, theoryLevels } from '../../people/schema'
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
