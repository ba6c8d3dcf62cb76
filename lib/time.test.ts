import { expect, test } from 'vitest'
import { addDays, ageOn, dayAt, daysBetween, endOf, formatClock, formatDay, instantAt, isDay, mondayOf, parseWrittenDay, weekNumber, weekdayName } from './time'

test('a day is the day in Việt Nam, wherever the program runs', () => {
  expect(dayAt(new Date('2026-03-15T17:00:00Z'))).toBe('2026-03-16')
  expect(dayAt(new Date('2026-03-15T16:59:59Z'))).toBe('2026-03-15')
})

test('a deadline is the end of its day, inclusive', () => {
  expect(endOf('2026-04-10').toISOString()).toBe('2026-04-10T16:59:59.999Z')
  expect(instantAt('2026-04-10', '17:00').toISOString()).toBe('2026-04-10T10:00:00.000Z')
})

test('days are counted by the calendar', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(daysBetween('2026-03-16', '2026-03-12')).toBe(-4)
  expect(mondayOf('2026-03-22')).toBe('2026-03-16')
  expect(mondayOf('2026-03-16')).toBe('2026-03-16')
})

test('age is in full years on the day', () => {
  expect(ageOn('1996-11-23', '2026-11-22')).toBe(29)
  expect(ageOn('1996-11-22', '2026-11-22')).toBe(30)
  expect(ageOn('2000-02-29', '2026-02-28')).toBe(25)
})

test.each([
  ['5/3/1987', '1987-03-05'], ['05-03-1987', '1987-03-05'], ['05031987', '1987-03-05'], ['05.03.1987', '1987-03-05'], ['1987-03-05', '1987-03-05'],
  ['31/02/1987', null], ['1987', null], ['5/3/87', null], ['', null],
])('a written day %s is read as %s', (written, day) => {
  expect(parseWrittenDay(written)).toBe(day)
})

test('a day must exist', () => {
  expect(isDay('2026-02-29')).toBe(false)
  expect(isDay('2026-02-28')).toBe(true)
  expect(isDay('0000-01-01')).toBe(false)
  expect(isDay('2026-2-8')).toBe(false)
})

test('people read days and hours as they are used to', () => {
  expect(formatDay('2026-03-16', 'vi')).toBe('16/03/2026')
  expect(formatDay('2026-03-16', 'en')).toBe('16 Mar 2026')
  expect(weekdayName('2026-03-16', 'vi')).toBe('Thứ Hai')
  expect(formatClock(instantAt('2026-03-16', '17:00'), 'vi')).toBe('17 giờ')
  expect(formatClock(instantAt('2026-03-16', '09:42'), 'vi')).toBe('9 giờ 42')
})

test.each([['2026-01-01', 1], ['2026-12-31', 53], ['2027-01-03', 53], ['2027-01-04', 1], ['2025-12-29', 1], ['2024-12-29', 52], ['2026-03-16', 12]])('%s lies in week %i', (day, number) => {
  expect(weekNumber(day)).toBe(number)
})
