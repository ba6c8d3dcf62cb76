import { expect, test } from 'vitest'
import { additionBlocker, endingBlocker, holdsOn, lastDayOf, stateOf, type Asked } from './rules'

const present: Asked = { kind: 'RESUME', rule: null, reason: null, courseId: null, validFrom: '2026-01-01', validTo: null }
const wanted = { kind: 'RESUME', rule: null, courseId: 'a', appliesOn: '2026-03-01' }
const today = '2026-03-01'

test.each([['2026-01-09', false], ['2026-01-10', true], ['2026-01-20', true], ['2026-01-21', false]])('from the first day to the last: %s', (day, held) => {
  expect(holdsOn({ validFrom: '2026-01-10', validTo: '2026-01-20' }, day)).toBe(held)
})

test.each<[string, Partial<Asked>, Partial<Parameters<typeof additionBlocker>[0]>, string | null]>([
  ['asked of everybody', {}, {}, 'already_required'],
  ['asked of everybody, wanted for a rule', {}, { rule: 'POST' }, 'already_required'],
  ['another paper', { kind: 'DIPLOMA' }, {}, null],
  ['of another course', { courseId: 'b' }, {}, null],
  ['for a rule, wanted of everybody', { rule: 'POST' }, {}, null],
  ['for one reason of the rule, wanted for all', { rule: 'POST', reason: 'missing' }, { rule: 'POST' }, null],
  ['it ends on the day', { validTo: '2026-03-01' }, {}, 'already_required'],
  ['it ends the day before', { validTo: '2026-02-28' }, {}, null],
  ['it begins later', { validFrom: '2026-09-01' }, {}, 'already_required'],
  ['it never held', { validFrom: '2026-09-01', validTo: '2026-08-31' }, {}, null],
  ['yesterday', { kind: 'DIPLOMA' }, { appliesOn: '2026-02-28' }, 'applies_in_past'],
])('%s', (_, there, asked, error) => {
  expect(additionBlocker({ ...wanted, ...asked }, [{ ...present, ...there }], today)?.error ?? null).toBe(error)
})

test('it ends once, today or later; before its first day it never held', () => {
  expect(endingBlocker(present, '2026-02-28', today)?.error).toBe('ends_in_past')
  expect(endingBlocker(present, today, today)).toBeNull()
  expect(endingBlocker({ ...present, validTo: '2026-09-01' }, today, today)?.error).toBe('already_ended')
  expect(lastDayOf(present, today)).toBe(today)
  const future = { validFrom: '2026-09-01', validTo: lastDayOf({ validFrom: '2026-09-01' }, today) }
  expect([future.validTo, stateOf(future, today)]).toEqual(['2026-08-31', 'NEVER_HELD'])
  expect(stateOf({ validFrom: '2026-09-01', validTo: null }, today)).toBe('FUTURE')
  expect(stateOf({ validFrom: '2026-01-01', validTo: today }, today)).toBe('IN_FORCE')
  expect(stateOf({ validFrom: '2026-01-01', validTo: '2026-02-28' }, today)).toBe('PAST')
})
