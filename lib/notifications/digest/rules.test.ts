import { expect, test } from 'vitest'
import { countTopics, isStillTheirs } from './rules'

const right = { audiences: new Set(['agency']), agencyIds: new Set(['a', 'merged']) }

test.each([
  [{ audience: 'agency', agencyId: 'a' }, true], [{ audience: 'agency', agencyId: 'merged' }, true], [{ audience: 'agency', agencyId: 'b' }, false],
  [{ audience: 'agency', agencyId: null }, true], [{ audience: 'school', agencyId: 'a' }, false],
] as const)('%j: %s', (matter, theirs) => {
  expect(isStillTheirs(matter, right)).toBe(theirs)
})

test('topics are counted; what was returned stands first, what is not known is told too', () => {
  const kinds = ['quota.assigned', 'nomination.accepted', 'nomination.returned', 'nomination.rejected', 'document.returned', 'somebody.knows'].map((kind) => ({ kind }))
  expect(countTopics(kinds)).toEqual([{ topic: 'returned', count: 2 }, { topic: 'nomination', count: 2 }, { topic: 'quota', count: 1 }, { topic: 'other', count: 1 }])
})
