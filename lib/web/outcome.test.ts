import { expect, test } from 'vitest'
import { outcomeOf } from './outcome'

test('the outcome is the code that was answered, or what the status says', () => {
  expect(outcomeOf(409, true, 'quota_full')).toBe('quota_full')
  expect(outcomeOf(200, true, null)).toBe('ok')
  expect(outcomeOf(307, true, null)).toBe('redirect')
  expect(outcomeOf(404, true, null)).toBe('not_found')
  expect(outcomeOf(403, true, null)).toBe('refused')
  expect(outcomeOf(500, true, null)).toBe('fault')
  expect(outcomeOf(200, false, 'ok')).toBe('aborted')
})
