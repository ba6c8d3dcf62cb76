import { expect, test } from 'vitest'
import { effectiveBlocker } from './rules'

test('a version begins today or later, and after the last one', () => {
  expect(effectiveBlocker('2026-03-01', null, '2026-03-01')).toBeNull()
  expect(effectiveBlocker('2026-02-28', null, '2026-03-01')).toBe('in_past')
  expect(effectiveBlocker('2026-03-05', '2026-03-05', '2026-03-01')).toBe('not_after_last')
  expect(effectiveBlocker('2026-03-06', '2026-03-05', '2026-03-01')).toBeNull()
})
