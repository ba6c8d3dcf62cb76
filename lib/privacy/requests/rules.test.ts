import { expect, test } from 'vitest'
import { copyBlocker, extensionBlocker, stateOf } from './rules'

const times = { receiptDue: '2026-03-04', answerDue: '2026-03-16', acknowledged: false, ended: null }

test('the receipt is what is due first, then the answer; the last day is in time', () => {
  expect(stateOf({ ...times, receiptDue: '2026-03-09' }, '2026-03-02')).toBe('open')
  expect(stateOf(times, '2026-03-02')).toBe('soon')
  expect(stateOf(times, '2026-03-04')).toBe('soon')
  expect(stateOf(times, '2026-03-05')).toBe('late')
  expect(stateOf({ ...times, acknowledged: true }, '2026-03-05')).toBe('open')
  expect(stateOf({ ...times, acknowledged: true }, '2026-03-13')).toBe('soon')
  expect(stateOf({ ...times, acknowledged: true }, '2026-03-16')).toBe('soon')
  expect(stateOf({ ...times, acknowledged: true }, '2026-03-17')).toBe('late')
})

test('what ended is never late', () => {
  expect(stateOf({ ...times, ended: 'answered' }, '2027-01-01')).toBe('answered')
  expect(stateOf({ ...times, ended: 'withdrawn' }, '2027-01-01')).toBe('withdrawn')
})

test('the time is extended once, while it runs', () => {
  const open = { extended: false, ended: false, answerDue: '2026-03-16' }
  expect(extensionBlocker(open, '2026-03-16')).toBeNull()
  expect(extensionBlocker(open, '2026-03-17')).toBe('time_is_over')
  expect(extensionBlocker({ ...open, extended: true }, '2026-03-10')).toBe('extended_already')
  expect(extensionBlocker({ ...open, ended: true }, '2026-03-10')).toBe('ended_already')
})

test('a copy is for who asked for one, while it waits and until thirty days after it was granted', () => {
  const open = { kind: 'COPY', withdrawn: false, outcome: null, answeredOn: null }
  expect(copyBlocker(open, '2026-03-16')).toBeNull()
  expect(copyBlocker({ ...open, kind: 'ERASE' }, '2026-03-16')).toBe('no_copy_asked')
  expect(copyBlocker({ ...open, withdrawn: true }, '2026-03-16')).toBe('request_withdrawn')
  const granted = { ...open, outcome: 'PARTLY', answeredOn: '2026-03-01' }
  expect(copyBlocker(granted, '2026-03-31')).toBeNull()
  expect(copyBlocker(granted, '2026-04-01')).toBe('copy_over')
  expect(copyBlocker({ ...granted, outcome: 'REFUSED' }, '2026-03-01')).toBe('copy_refused')
})
