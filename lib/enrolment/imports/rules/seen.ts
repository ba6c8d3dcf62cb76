import { personInput, type PersonInput } from '../../../people/schema'
import type { Finding } from '../../eligibility/rules'
import type { CellError, Field } from '../schema'

/** What a row says of a person as far as it can be read: whole enough to be looked for among the known, or with stand-ins for what is wrong. */
export type Seen = { person: PersonInput; whole: boolean }

/** In the place of what cannot be read of who somebody is, so that the rest is judged all the same; no rule is told that reads it. */
const standIn = { fullName: '–', birthDate: '1970-01-01', sex: 'MALE', foreignDocument: '–', foreignCountry: 'VN' } as const

export function seenOf(said: Readonly<Record<string, unknown>>): Seen | null {
  const parsed = personInput.safeParse(said)
  if (parsed.success) return { person: parsed.data, whole: true }
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])))
  const readable = Object.fromEntries(Object.entries(said).filter(([name]) => !wrong.has(name)))
  const person = personInput.safeParse({ ...standIn, ...readable }).data
  return person ? { person, whole: false } : null
}

const births = ['birthDate', 'birthMale', 'birthFemale', 'sex'] as const
/** The cells that a rule judges by. */
const reads: Readonly<Partial<Record<Finding['rule'], readonly Field[]>>> = {
  PARTY_MEMBER: ['partyStatus', 'partyAdmittedOn', 'partyOfficialOn'], EDUCATION: ['education', 'ethnic'], AGE_AND_FORM: births,
  POST: ['post', 'postCategory', 'plannedPost', 'plannedPostCategory', 'planningDecision'], RATINGS: ['lastRating', 'ratingBefore'],
  PRIORITY: [...births, 'ethnic'], IDENTITY_NUMBER: ['idNumber', ...births],
}

/**
 * Of what was found of a row, what stands whatever is mended in its cells: everything, where nothing is wrong; nothing that reads a wrong
 * cell; and of somebody who could not be looked for only what the row itself makes fail.
 */
export function standing(findings: readonly Finding[], errors: readonly CellError[], looked: boolean): Finding[] {
  const wrong = new Set(errors.map(({ field }) => field))
  return findings.filter(({ rule, outcome }) => {
    if (outcome === 'PASS' || reads[rule]?.some((field) => wrong.has(field))) return false
    return looked || (outcome === 'FAIL' && reads[rule] !== undefined)
  })
}
