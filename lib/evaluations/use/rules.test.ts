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

test('an agency that only has people to be trained stands below those that have trained ones', () => {
  const counts = [{ agencyId: 'a', agency: 'A', completed: 4, unused: 1, unable: 0 }]
  const implied = [{ agencyId: 'b', agency: 'B', untrained: 3 }, { agencyId: 'a', agency: 'A', untrained: 2 }, { agencyId: 'c', agency: 'C', untrained: 0 }]
  expect(withNeeded(counts, implied)).toEqual([{ ...counts[0], untrained: 2 }, { agencyId: 'b', agency: 'B', completed: 0, unused: 0, unable: 0, untrained: 3 }])
})
