import { expect, test } from 'vitest'
import { countTopics, isStillTheirs } from './rules'

const right = { audiences: new Set(['agency']), roles: new Set(['nominator']), agencyIds: new Set(['a', 'merged']) }
const returned = { kind: 'nomination.returned', audience: 'agency' }

test.each([
  [{ ...returned, agencyId: 'a' }, true], [{ ...returned, agencyId: 'merged' }, true], [{ ...returned, agencyId: 'b' }, false],
  [{ ...returned, agencyId: null }, true], [{ ...returned, audience: 'school', agencyId: 'a' }, false],
  // Heads are asked to endorse; a liaison is not.
  [{ kind: 'endorsement.asked', audience: 'agency', agencyId: 'a' }, false],
] as const)('%j: %s', (matter, theirs) => {
  expect(isStillTheirs(matter, right)).toBe(theirs)
})

test('topics are counted; what was returned stands first, what is not known is told too', () => {
  const kinds = ['quota.assigned', 'nomination.accepted', 'nomination.returned', 'nomination.rejected', 'document.returned', 'somebody.knows'].map((kind) => ({ kind }))
  expect(countTopics(kinds)).toEqual([{ topic: 'returned', count: 2 }, { topic: 'nomination', count: 2 }, { topic: 'quota', count: 1 }, { topic: 'other', count: 1 }])
})
