import { expect, test } from 'vitest'
import { careerBlocker, withNeeded } from './rules'

const event = { kind: 'APPOINTED' as const, happenedOn: '2026-03-01', post: 'Phó Chủ tịch UBND xã', decisionNumber: '12/QĐ-UBND' }
const why = (given: object, completedOn: string | null = '2025-09-16') => careerBlocker({ ...event, ...given }, completedOn, '2026-03-16')?.error ?? null

test('an event lies between completion and today and names what its kind needs', () => {
  expect([why({}), why({ happenedOn: '2026-03-17' }), why({ happenedOn: '2025-09-15' }), why({}, null)]).toEqual([null, 'in_future', 'before_completion', 'not_completed'])
  expect([why({ post: undefined }), why({ decisionNumber: undefined })]).toEqual(['post_missing', 'decision_missing'])
  expect([why({ kind: 'NO_CHANGE', post: undefined, decisionNumber: undefined }), why({ kind: 'LEFT', post: undefined, decisionNumber: undefined })]).toEqual([null, null])
  expect([why({ kind: 'RETIRED', post: undefined }), why({ kind: 'RETIRED', post: undefined, decisionNumber: undefined })]).toEqual([null, 'decision_missing'])
})

const counted = (agencyId: string, ripe: number, unrecorded: number, unused: number) => ({ agencyId, agency: agencyId.toUpperCase(), completed: 9, ripe, unrecorded, unused, unable: 0 })

test('an agency that only has people to be trained stands below those that have trained ones', () => {
  const a = counted('a', 4, 1, 1)
  const implied = [{ agencyId: 'b', agency: 'B', untrained: 3 }, { agencyId: 'a', agency: 'A', untrained: 2 }, { agencyId: 'c', agency: 'C', untrained: 0 }]
  expect(withNeeded([a], implied)).toEqual([{ ...a, untrained: 2 }, { agencyId: 'b', agency: 'B', completed: 0, ripe: 0, unrecorded: 0, unused: 0, unable: 0, untrained: 3 }])
})

test('the larger share of the unused stands first, not the larger number; then the larger share of those of whom nothing is known', () => {
  const counts = [counted('many', 100, 10, 20), counted('nobody', 0, 0, 0), counted('silent', 4, 4, 0), counted('half', 4, 0, 2), counted('used', 4, 1, 0)]
  expect(withNeeded(counts, []).map(({ agencyId }) => agencyId)).toEqual(['half', 'many', 'silent', 'used', 'nobody'])
})
