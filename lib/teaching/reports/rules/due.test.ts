import { expect, test } from 'vitest'
import { turnAt, turnBlocker } from './due'

const turns = [{ ordinal: 1, dueOn: '2026-03-10' }, { ordinal: 2, dueOn: '2026-06-10' }]

test('a class is at the last turn that has come due, so that what is late stays in sight', () => {
  expect([turnAt(turns, '2026-01-05'), turnAt(turns, '2026-03-10'), turnAt(turns, '2026-06-09'), turnAt(turns, '2026-09-01'), turnAt([], '2026-01-05')]).toEqual([1, 1, 1, 2, 0])
})

test('a report is written from the day on which the one before was due', () => {
  expect(turnBlocker(turns, 1, '2026-01-01', '2025-12-31')).toBe('turn_not_begun')
  expect(turnBlocker(turns, 1, '2026-01-01', '2026-01-01')).toBeNull()
  expect(turnBlocker(turns, 2, '2026-01-01', '2026-03-09')).toBe('turn_not_begun')
  expect(turnBlocker(turns, 3, '2026-01-01', '2026-09-01')).toBe('turn_unknown')
})
