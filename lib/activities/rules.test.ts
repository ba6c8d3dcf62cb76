import { expect, test } from 'vitest'
import { answerBlocker, followedState, heldBlocker } from './rules'

test('what is followed is overdue from the day after its due day until it is closed', () => {
  const open = { closedOn: null, dueOn: '2026-03-16' }
  expect(followedState(open, '2026-03-16')).toBe('open')
  expect(followedState(open, '2026-03-17')).toBe('overdue')
  expect(followedState({ ...open, closedOn: '2026-03-20' }, '2026-03-21')).toBe('closed')
  expect(followedState({ closedOn: null, dueOn: null }, '2026-03-17')).toBe('open')
})

test('an activity is of its year or of the three months after it, and has been held', () => {
  expect(heldBlocker({ heldOn: '2026-03-31', year: 2025 }, '2026-04-01')).toBeNull()
  expect(heldBlocker({ heldOn: '2026-04-01', year: 2025 }, '2026-04-01')).toBe('not_of_its_year')
  expect(heldBlocker({ heldOn: '2025-12-31', year: 2026 }, '2026-04-01')).toBe('not_of_its_year')
  expect(heldBlocker({ heldOn: '2026-04-02', year: 2026 }, '2026-04-01')).toBe('in_future')
})

test('an answer is not before what it answers, nor ahead', () => {
  expect(answerBlocker('2026-03-16', '2026-03-16', '2026-03-16')).toBeNull()
  expect(answerBlocker('2026-03-15', '2026-03-16', '2026-03-16')).toBe('too_early')
  expect(answerBlocker('2026-03-17', '2026-03-16', '2026-03-16')).toBe('in_future')
})
