import { expect, test } from 'vitest'
import { allFindings, judge, refuses, type Facts, type Rule } from './rules'

const rule = (code: string, parameters: unknown): Rule => ({ code, parameters, severity: 'BLOCKS', citation: 'điều thử', verified: true })
/** As the migrations keep the newer regulation; the tables of tests/integration/enrolment/rules/tables judge by both of the database. */
const since = [
  rule('PARTY_MEMBER', { statuses: ['OFFICIAL', 'PROBATIONARY'] }), rule('EDUCATION', { minimum: 'COLLEGE', ethnicMinorityMinimum: 'UPPER_SECONDARY' }),
  rule('AGE_AND_FORM', { partTimeMinimumAge: { FEMALE: 28, MALE: 30 } }), rule('POST', { categories: ['PARTY_COMMITTEE', 'LECTURER'] }),
  rule('RATINGS', { years: 2, minimum: 'GOOD' }), rule('CREDENTIAL', { level: 'INTERMEDIATE', equivalenceIssuedBefore: '2021-07-09' }),
]

const eligible: Facts = {
  judgedOn: '2026-03-16', form: 'NON_CONCENTRATED', birthDate: '1985-05-12', sex: 'MALE', idNumberDisagrees: false, ethnicMinority: false,
  partyStatus: 'OFFICIAL', partyOfficialOn: '2015-05-19', education: 'BACHELOR', post: 'Đảng ủy viên', postCategory: 'PARTY_COMMITTEE',
  plannedPost: null, plannedPostCategory: null, planningDecisionNumber: null,
  ratings: [{ year: 2025, rating: 'GOOD' }, { year: 2024, rating: 'EXCELLENT' }], credentials: [], liveNomination: false, letterOn: null,
  opensOn: '2026-05-01', courseLevel: 'INTERMEDIATE', underProceedings: false, agencyKind: 'COMMUNE_PARTY_COMMITTEE', difficultArea: false, completed: [],
}
const outcomeOf = (code: string, change: Partial<Facts>, rules = since) => {
  const finding = judge(rules, { ...eligible, ...change }).find((one) => one.rule === code)
  return finding ? `${finding.outcome} ${finding.reason}` : 'no such rule'
}

test('whoever meets every standard passes all of them, none is left out', () => {
  const findings = judge(since, eligible)
  expect(findings.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 8 }, () => 'PASS'))
})

test.each<[string, Partial<Facts>, string]>([
  ['PARTY_MEMBER', { partyStatus: 'PROBATIONARY' }, 'PASS member'],
  ['PARTY_MEMBER', { partyStatus: 'NONE' }, 'FAIL notMember'],
  ['PARTY_MEMBER', { partyStatus: null }, 'NEEDS_REVIEW missing'],
  ['EDUCATION', { education: 'COLLEGE' }, 'PASS enough'],
  ['EDUCATION', { education: 'VOCATIONAL' }, 'FAIL tooLow'],
  ['EDUCATION', { education: 'VOCATIONAL', ethnicMinority: true }, 'NEEDS_REVIEW ethnicMinority'],
  ['EDUCATION', { education: 'UPPER_SECONDARY', ethnicMinority: null }, 'NEEDS_REVIEW ethnicMinority'],
  ['EDUCATION', { education: 'LOWER_SECONDARY', ethnicMinority: true }, 'FAIL tooLow'],
  ['EDUCATION', { education: null }, 'NEEDS_REVIEW missing'],
  ['AGE_AND_FORM', { birthDate: '1996-03-16' }, 'PASS oldEnough'],
  ['AGE_AND_FORM', { birthDate: '1996-03-17' }, 'FAIL mustStudyFullTime'],
  ['AGE_AND_FORM', { birthDate: '1998-03-16', sex: 'FEMALE' }, 'PASS oldEnough'],
  ['AGE_AND_FORM', { birthDate: '1998-03-17', sex: 'FEMALE' }, 'FAIL mustStudyFullTime'],
  ['AGE_AND_FORM', { birthDate: '2002-01-01', form: 'CONCENTRATED' }, 'PASS anyAge'],
  ['POST', { postCategory: 'LECTURER' }, 'PASS held'],
  ['POST', { postCategory: 'OTHER' }, 'FAIL notListed'],
  ['POST', { postCategory: null }, 'NEEDS_REVIEW missing'],
  ['POST', { postCategory: 'OTHER', plannedPostCategory: 'PARTY_COMMITTEE', planningDecisionNumber: '215-QĐ/ĐU' }, 'PASS planned'],
  ['POST', { postCategory: 'OTHER', plannedPostCategory: 'PARTY_COMMITTEE' }, 'NEEDS_REVIEW decisionMissing'],
  ['POST', { postCategory: 'OTHER', plannedPost: 'Bí thư' }, 'NEEDS_REVIEW missing'],
  ['RATINGS', { ratings: [{ year: 2025, rating: 'GOOD' }] }, 'NEEDS_REVIEW missing'],
  ['RATINGS', { ratings: [{ year: 2025, rating: 'GOOD' }, { year: 2024, rating: 'COMPLETED' }] }, 'FAIL tooLow'],
  ['RATINGS', { ratings: [{ year: 2023, rating: 'COMPLETED' }, ...eligible.ratings] }, 'PASS good'],
  ['CREDENTIAL', { credentials: [{ level: 'ELEMENTARY', kind: 'DIPLOMA', issuedOn: '2010-01-01' }] }, 'PASS none'],
  ['CREDENTIAL', { credentials: [{ level: 'ADVANCED', kind: 'DIPLOMA', issuedOn: '2024-01-01' }] }, 'FAIL alreadyHeld'],
  ['CREDENTIAL', { credentials: [{ level: 'INTERMEDIATE', kind: 'EQUIVALENCE_CERTIFICATE', issuedOn: '2021-07-08' }] }, 'FAIL alreadyHeld'],
  ['CREDENTIAL', { credentials: [{ level: 'INTERMEDIATE', kind: 'EQUIVALENCE_CERTIFICATE', issuedOn: '2021-07-09' }] }, 'PASS none'],
  ['IDENTITY_NUMBER', { idNumberDisagrees: true }, 'NEEDS_REVIEW disagrees'],
  ['IDENTITY_NUMBER', { idNumberDisagrees: null }, 'PASS foreign'],
  ['NO_LIVE_NOMINATION', { liveNomination: true }, 'FAIL exists'],
])('%s with %j: %s', (code, change, outcome) => {
  expect(outcomeOf(code, change)).toBe(outcome)
})

test('all faults come at once, worst first, and only a failed blocking rule refuses', () => {
  const findings = judge(since, { ...eligible, partyStatus: 'NONE', education: null, ratings: [{ year: 2025, rating: 'NOT_COMPLETED' }], idNumberDisagrees: true })
  expect(findings.slice(0, 4).map(({ rule: code, outcome }) => [code, outcome])).toEqual([
    ['PARTY_MEMBER', 'FAIL'], ['RATINGS', 'FAIL'], ['EDUCATION', 'NEEDS_REVIEW'], ['IDENTITY_NUMBER', 'NEEDS_REVIEW'],
  ])
  expect(findings.filter(refuses).map(({ rule: code }) => code)).toEqual(['PARTY_MEMBER', 'RATINGS'])
})

test('what was frozen stands even if the rules would judge otherwise; what passed is found again', () => {
  const frozen = judge(since, { ...eligible, education: null }).filter(({ outcome }) => outcome !== 'PASS')
  const all = allFindings(since, eligible, frozen)
  expect(all.filter(({ rule: code }) => code === 'EDUCATION').map(({ outcome }) => outcome)).toEqual(['NEEDS_REVIEW'])
  expect(all).toHaveLength(8)
  expect(allFindings(since, null, frozen)).toEqual(frozen)
})

test('a rule that no version of the program can judge is a fault, not a pass', () => {
  expect(() => judge([rule('HEIGHT', {})], eligible)).toThrow()
})
