import { expect, test } from 'vitest'
import { evidenceBlocker, noObligations, obligationStateOf, SOON_DAYS, soonUntil, sumOf, worstOf } from './rules'

const today = '2026-03-16'

test.each([
  ['2026-03-15', 'overdue'], ['2026-03-16', 'soon'], ['2026-04-15', 'soon'], ['2026-04-16', 'later'],
])('what is due on %s is %s', (dueOn, state) => {
  expect(obligationStateOf({ done: false, dueOn }, today)).toBe(state)
  expect(obligationStateOf({ done: true, dueOn }, today)).toBe('done')
})

test('soon ends after thirty days, that day included', () => {
  expect(SOON_DAYS).toBe(30)
  expect(soonUntil(today)).toBe('2026-04-15')
})

test('a cell speaks of the worst that waits in it', () => {
  expect(worstOf({ done: 5, soon: 2, overdue: 1, waiting: 9, later: 3 })).toEqual({ state: 'overdue', count: 1 })
  expect(worstOf({ done: 5, soon: 2, overdue: 0, waiting: 9, later: 3 })).toEqual({ state: 'soon', count: 2 })
  expect(worstOf({ done: 5, soon: 0, overdue: 0, waiting: 4, later: 3 })).toEqual({ state: 'waiting', count: 4 })
  expect(worstOf({ done: 5, soon: 0, overdue: 0, waiting: 0, later: 0 })).toEqual({ state: 'done', count: 5 })
  expect(worstOf(noObligations)).toBeNull()
})

test('counts add up state by state', () => {
  const one = { done: 1, soon: 2, overdue: 3, waiting: 5, later: 4 }
  expect(sumOf([one, one])).toEqual({ done: 2, soon: 4, overdue: 6, waiting: 10, later: 8 })
  expect(sumOf([])).toEqual(noObligations)
})

test('a paper is recorded once, under an agreement in force, for a duty that waits for one, not dated ahead', () => {
  const open = { closedBy: 'DOCUMENT', status: 'IN_FORCE' as const, evidenceNumber: null }
  expect(evidenceBlocker(open, today, today)).toBeNull()
  expect(evidenceBlocker({ ...open, status: 'EXPIRED' }, today, today)).toBeNull()
  expect(evidenceBlocker({ ...open, status: 'SUPERSEDED' }, today, today)).toBe('agreement_not_in_force')
  expect(evidenceBlocker({ ...open, closedBy: 'LIST_SENT' }, today, today)).toBe('closes_by_itself')
  expect(evidenceBlocker({ ...open, evidenceNumber: '1/CV' }, today, today)).toBe('already_recorded')
  expect(evidenceBlocker(open, '2026-03-17', today)).toBe('date_in_future')
})
