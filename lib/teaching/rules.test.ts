import { expect, test } from 'vitest'
import { daysOfWeek, isCancelled, isChanged, weekNamed } from './rules'
import { lessonSpan } from './schema'

test('any day names its week; what is no day, or out of reach, names this week', () => {
  const week = (wished: unknown) => weekNamed(wished, '2026-03-18')
  expect([week('2026-03-22'), week('2026-03-23'), week('2027-01-01')]).toEqual(['2026-03-16', '2026-03-23', '2026-12-28'])
  expect([undefined, '', '2026-02-30', '0001-01-01', '9999-12-31', ['2026-01-01']].map(week)).toEqual(Array.from({ length: 6 }, () => '2026-03-16'))
})

test('a week has seven days from Monday on', () => {
  expect(daysOfWeek('2026-02-23')).toEqual(['2026-02-23', '2026-02-24', '2026-02-25', '2026-02-26', '2026-02-27', '2026-02-28', '2026-03-01'])
})

test('a lesson is changed when its revision rose and it is still held', () => {
  expect(isChanged({ status: 'PUBLISHED', revision: 0 })).toBe(false)
  expect(isChanged({ status: 'PUBLISHED', revision: 1 })).toBe(true)
  expect([isChanged({ status: 'CANCELLED', revision: 1 }), isCancelled({ status: 'CANCELLED' })]).toEqual([false, true])
})

test.each([
  ['a year', { from: '2026-01-01', to: '2026-12-31' }, []],
  ['a leap year', { from: '2028-01-01', to: '2028-12-31' }, []],
  ['a day more than a leap year', { from: '2026-01-01', to: '2027-01-02' }, ['span_too_long']],
  ['backwards', { from: '2026-01-02', to: '2026-01-01' }, ['span_reversed']],
  ['one day', { from: '2026-01-01', to: '2026-01-01' }, []],
  ['a day that is none', { from: '2026-02-30', to: '2026-03-01' }, ['date_invalid']],
  ['nothing', {}, ['required', 'required']],
])('%s', (_, span, faults) => {
  expect(lessonSpan.safeParse(span).error?.issues.map(({ message }) => message) ?? []).toEqual(faults)
})
