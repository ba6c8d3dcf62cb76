// Whatever the facts: no rule throws, what is not known is for a person to see, and more of what the law asks for is never worse.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { credentialKinds, educationLevels, partyStatuses, postCategories, ratings, sexes, theoryLevels } from '@/lib/people/schema'
import { addDays, type Day } from '@/lib/time'
import { judge, type Facts, type Outcome, type RuleCode } from '@/lib/enrolment/eligibility/rules'
import { agencyKinds, ageDays, ruleCodes, severities } from '@/lib/enrolment/eligibility/schema'
import { newRules } from '@/lib/enrolment/eligibility/versions/schema'

const day = fc.integer({ min: 0, max: 30_000 }).map((days): Day => addDays('1950-01-01', days))
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const one = <T>(of: readonly T[]) => fc.constantFrom(...of)
const facts: fc.Arbitrary<Facts> = fc.record({
  judgedOn: day, letterOn: maybe(day), opensOn: maybe(day), form: one(['CONCENTRATED', 'NON_CONCENTRATED']), birthDate: day, sex: one(sexes),
  idNumberDisagrees: maybe(fc.boolean()), ethnicMinority: maybe(fc.boolean()), partyStatus: maybe(one(partyStatuses)), partyOfficialOn: maybe(day),
  education: maybe(one(educationLevels)), post: maybe(fc.string()), postCategory: maybe(one(postCategories)), plannedPost: maybe(fc.string()),
  plannedPostCategory: maybe(one(postCategories)), planningDecisionNumber: maybe(fc.string()),
  ratings: fc.uniqueArray(fc.record({ year: fc.integer({ min: 1950, max: 2032 }), rating: one(ratings) }), { selector: ({ year }) => year }),
  credentials: fc.array(fc.record({ level: one(theoryLevels), kind: one(credentialKinds), issuedOn: day }), { maxLength: 4 }), liveNomination: fc.boolean(),
  courseLevel: maybe(one(theoryLevels)), underProceedings: maybe(fc.boolean()), agencyKind: maybe(one(agencyKinds)), difficultArea: maybe(fc.boolean()),
  completed: maybe(fc.array(fc.record({ course: fc.string(), on: day, same: fc.boolean(), sharePercent: fc.integer({ min: 0, max: 100 }) }), { maxLength: 4 })),
})
const ageDay = one(ageDays)
type Change = { severity?: string; parameters?: Record<string, unknown> }
const ask = (code: (typeof ruleCodes)[number], of: Facts, { severity = 'BLOCKS', parameters = {} }: Change = {}): Outcome | undefined =>
  judge([{ ...newRules[code], severity, parameters: { ...newRules[code].parameters, ...parameters }, citation: 'Điều 1', verified: false }], of).find(({ rule }: { rule: RuleCode }) => rule === code)?.outcome
const rank: readonly Outcome[] = ['FAIL', 'NEEDS_REVIEW', 'PASS']
const score = (outcome: Outcome | undefined) => (outcome ? rank.indexOf(outcome) : -1)

test.each(ruleCodes)('%s answers whatever is known, and only where it blocks may what goes against a school’s own rule fail', (code) => {
  fc.assert(fc.property(facts, one(severities), (of, severity) => { expect(rank).toContain(ask(code, of, { severity })) }))
})

/** Of each rule a fact without which it cannot judge. */
const unknown: [code: (typeof ruleCodes)[number], missing: Partial<Facts>, change?: Change][] = [
  ['PARTY_MEMBER', { partyStatus: null }], ['EDUCATION', { education: null }], ['POST', { postCategory: null }],
  ['POST', { postCategory: 'OTHER', plannedPost: 'Bí thư', plannedPostCategory: null }], ['RATINGS', { ratings: [] }], ['PROCEEDINGS', { underProceedings: null }],
  ['REPEATED_CONTENT', { completed: null }], ['NOMINATING_BODY', { agencyKind: null }], ['PRIORITY', { ethnicMinority: null, difficultArea: null }],
  ['AGE_AND_FORM', { form: 'NON_CONCENTRATED', opensOn: null }, { parameters: { ageReferenceDate: 'OPENING' } }],
]
test.each(unknown.map(([code, missing, change]) => ({ code, missing, change })))('$code with $missing fails nobody', ({ code, missing, change }) => {
  fc.assert(fc.property(facts, (of) => { expect(ask(code, { ...of, ...missing }, change)).not.toBe('FAIL') }))
  const decides = code === 'PRIORITY' ? 'PASS' : 'NEEDS_REVIEW'
  fc.assert(fc.property(facts, (of) => { expect(ask(code, { ...of, plannedPostCategory: null, ...missing }, change)).toBe(decides) }))
})

test('a year of which no rating is known is for the school to see, unless the other is too low', () => {
  fc.assert(fc.property(facts, one(ratings), (of, rating) => {
    const last = Number(of.judgedOn.slice(0, 4)) - 1
    expect(ask('RATINGS', { ...of, ratings: [{ year: last, rating }] })).toBe(ratings.indexOf(rating) < ratings.indexOf('GOOD') ? 'FAIL' : 'NEEDS_REVIEW')
  }))
})

test('older is never worse, whichever day counts', () => {
  fc.assert(fc.property(facts, ageDay, fc.nat(9_000), (of, ageReferenceDate, days) => {
    const change = { parameters: { ageReferenceDate } }
    expect(score(ask('AGE_AND_FORM', { ...of, birthDate: addDays(of.birthDate, -days) }, change))).toBeGreaterThanOrEqual(score(ask('AGE_AND_FORM', of, change)))
  }))
})

test('full-time is never worse than part-time, and a woman never worse than a man of her age', () => {
  fc.assert(fc.property(facts, ageDay, (of, ageReferenceDate) => {
    const of2 = (change: Partial<Facts>) => score(ask('AGE_AND_FORM', { ...of, ...change }, { parameters: { ageReferenceDate } }))
    expect(of2({ form: 'CONCENTRATED' })).toBe(score('PASS'))
    expect(of2({ sex: 'FEMALE' })).toBeGreaterThanOrEqual(of2({ sex: 'MALE' }))
  }))
})

const steps = <T>(all: readonly T[]) => fc.tuple(fc.nat(all.length - 1), fc.nat(all.length - 1)).map(([a, b]) => [all[Math.min(a, b)] ?? null, all[Math.max(a, b)] ?? null] as const)

test('more education, a better rating and a better standing in the Party are never worse', () => {
  fc.assert(fc.property(facts, steps(educationLevels), steps(ratings), (of, [less, more], [worse, better]) => {
    expect(score(ask('EDUCATION', { ...of, education: more }))).toBeGreaterThanOrEqual(score(ask('EDUCATION', { ...of, education: less })))
    const years = [1, 2].map((back) => Number(of.judgedOn.slice(0, 4)) - back)
    const rated = (rating: typeof worse) => ({ ...of, ratings: years.flatMap((year, index) => (rating ? [{ year, rating: index === 0 ? rating : 'GOOD' as const }] : [])) })
    expect(score(ask('RATINGS', rated(better)))).toBeGreaterThanOrEqual(score(ask('RATINGS', rated(worse))))
    expect(score(ask('PARTY_MEMBER', { ...of, partyStatus: 'OFFICIAL' }))).toBeGreaterThanOrEqual(score(ask('PARTY_MEMBER', of)))
  }))
})

test('one credential more never helps against a level already held, and never hurts the order of courses', () => {
  fc.assert(fc.property(facts, fc.record({ level: one(theoryLevels), kind: one(credentialKinds), issuedOn: day }), (of, credential) => {
    const more = { ...of, credentials: [...of.credentials, credential] }
    expect(score(ask('CREDENTIAL', more))).toBeLessThanOrEqual(score(ask('CREDENTIAL', of)))
    expect(score(ask('ORDER_OF_COURSES', more))).toBeGreaterThanOrEqual(score(ask('ORDER_OF_COURSES', of)))
  }))
})

test('a larger share learned before is never better, nor is one course more', () => {
  fc.assert(fc.property(facts, fc.nat(100), fc.nat(100), (of, a, b) => {
    const learned = (sharePercent: number) => ({ ...of, completed: [...(of.completed ?? []), { course: 'x', on: of.judgedOn, same: false, sharePercent }] })
    expect(score(ask('REPEATED_CONTENT', learned(Math.max(a, b))))).toBeLessThanOrEqual(score(ask('REPEATED_CONTENT', learned(Math.min(a, b)))))
    if (of.completed) expect(score(ask('REPEATED_CONTENT', learned(a)))).toBeLessThanOrEqual(score(ask('REPEATED_CONTENT', of)))
  }))
})
