import { expect, test } from 'vitest'
import { beginBlocker, bodyBlocker, endBlocker, isHeldOn } from './duties'

test.each([
  ['CLASS_HEAD', 'PLANNED', 'class_not_open'], ['CLASS_HEAD', 'ANNOUNCED', null], ['STEERING_HEAD', 'ENROLMENT_CLOSED', null], ['CLASS_HEAD', 'RUNNING', null],
  ['MONITOR', 'ENROLMENT_CLOSED', 'class_not_opened'], ['CELL_SECRETARY', 'ANNOUNCED', 'class_not_opened'], ['MONITOR', 'RUNNING', null],
  ['MONITOR', 'COMPLETED', 'class_not_open'], ['CLASS_HEAD', 'CANCELLED', 'class_not_open'],
] as const)('%s in a class that is %s: %s', (duty, status, blocker) => {
  expect(bodyBlocker(duty, status)).toBe(blocker)
})

test.each([
  ['2026-03-16', [], null], ['2026-03-17', [], 'from_in_future'], ['2026-03-10', [{ from: '2026-03-10' }], null], ['2026-03-09', [{ from: '2026-03-10' }], 'before_present'],
] as const)('a duty from %s after %j: %s', (from, followed, blocker) => {
  expect(beginBlocker(from, '2026-03-16', followed)).toBe(blocker)
})

test.each([
  [{ from: '2026-03-10', to: null }, '2026-03-16', null], [{ from: '2026-03-10', to: null }, '2026-03-10', null], [{ from: '2026-03-10', to: null }, '2026-03-09', 'ends_before_it_begins'],
  [{ from: '2026-03-10', to: null }, '2026-03-17', 'end_in_future'], [{ from: '2026-03-10', to: '2026-03-12' }, '2026-03-16', 'duty_over'],
] as const)('%j ended on %s: %s', (held, on, blocker) => {
  expect(endBlocker(held, on, '2026-03-16')).toBe(blocker)
})

test('the day of the end is the first without the duty', () => {
  const held = { from: '2026-03-10', to: '2026-03-12' }
  expect(['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12'].map((on) => isHeldOn(held, on))).toEqual([false, true, true, false])
})
