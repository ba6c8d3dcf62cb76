import { expect, test } from 'vitest'
import { breachState, deadlineOf, entryBlocker, hoursLeft } from './rules'

const noticedAt = new Date('2026-03-02T08:00:00+07:00')
const deadline = deadlineOf(noticedAt, 72)
const open = { deadline, toldAt: null, closedAt: null }

test('the clock runs 72 hours from noticing, nights and Sundays included', () => {
  expect(deadline.toISOString()).toBe(new Date('2026-03-05T08:00:00+07:00').toISOString())
  expect(breachState(open, noticedAt)).toBe('running')
  expect(breachState(open, new Date('2026-03-04T20:00:00+07:00'))).toBe('soon')
  expect(breachState(open, deadline)).toBe('soon')
  expect(breachState(open, new Date(deadline.getTime() + 1))).toBe('late')
  expect(hoursLeft(deadline, noticedAt)).toBe(72)
  expect(hoursLeft(deadline, new Date('2026-03-05T10:30:00+07:00'))).toBe(-2)
})

test('told stops it, closed ends it', () => {
  expect(breachState({ ...open, toldAt: deadline }, new Date('2027-01-01'))).toBe('told')
  expect(breachState({ ...open, toldAt: deadline, closedAt: deadline }, new Date('2027-01-01'))).toBe('closed')
})

test('lines come after the noticing, none after the closing, and the closing after the authority was told', () => {
  const known = { noticedAt, told: false, closed: false }
  const at = new Date('2026-03-03T08:00:00+07:00')
  expect(entryBlocker({ kind: 'MEASURE', happenedAt: at }, known, at)).toBeNull()
  expect(entryBlocker({ kind: 'CLOSED', happenedAt: at }, known, at)).toBe('not_told_yet')
  expect(entryBlocker({ kind: 'CLOSED', happenedAt: at }, { ...known, told: true }, at)).toBeNull()
  expect(entryBlocker({ kind: 'MEASURE', happenedAt: at }, { ...known, closed: true }, at)).toBe('closed_already')
  expect(entryBlocker({ kind: 'MEASURE', happenedAt: at }, known, noticedAt)).toBe('in_future')
  expect(entryBlocker({ kind: 'MEASURE', happenedAt: new Date(noticedAt.getTime() - 1) }, known, at)).toBe('before_noticed')
})
