import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBetween } from '../../time'
import { cohortsOf, daysOfQuarter, endOfClass, nextCodes, schedulingBlocker, usualSchedule, weeksOf, type LineToSchedule } from './rules'
import type { SchedulingInput } from './schema'

const line: LineToSchedule = { year: 2027, quarter: 2, cohorts: 4, trainees: 210, made: 1, capacityMade: 53, form: 'CONCENTRATED', duration: { amount: 5, unit: 'DAY' } }
const wish: SchedulingInput = {
  itemId: '00000000-0000-7000-8000-000000000000', count: 3, codePattern: 'BD-CU.{n}', firstNumber: '08', firstOn: '2027-04-05', daysBetween: 14, capacity: 53, poolSeats: 3, place: 'LOCALITY',
}
const today = '2026-11-28'

test('cohorts follow each other with their numbers, days and ends', () => {
  expect(cohortsOf(wish, line).map(({ code, opensOn, endsOn }) => [code, opensOn, endsOn])).toEqual([
    ['BD-CU.08', '2027-04-05', '2027-04-09'], ['BD-CU.09', '2027-04-19', '2027-04-23'], ['BD-CU.10', '2027-05-03', '2027-05-07'],
  ])
})

test('a class ends after the length of its course, a part-time one after its weeks', () => {
  expect(endOfClass('2027-04-05', { amount: 4, unit: 'WEEK' })).toBe('2027-05-02')
  expect(endOfClass('2027-04-05', { amount: 6, unit: 'MONTH' })).toBe('2027-10-04')
  expect(endOfClass('2027-08-31', { amount: 6, unit: 'MONTH' })).toBe('2028-02-28')
  expect(endOfClass('2027-04-05', { amount: 6, unit: 'MONTH' }, 52)).toBe('2028-04-02')
  expect(cohortsOf({ ...wish, weeks: 9 }, line)[0]?.endsOn).toBe('2027-04-09')
  expect(cohortsOf({ ...wish, weeks: 9 }, { ...line, form: 'NON_CONCENTRATED' })[0]?.endsOn).toBe('2027-06-06')
  expect([weeksOf({ amount: 6, unit: 'MONTH' }), weeksOf({ amount: 5, unit: 'DAY' }), weeksOf({ amount: 4, unit: 'WEEK' })]).toEqual([26, 1, 4])
})

test.each([
  [{ count: 4 }, 'more_than_planned'], [{ firstOn: '2027-03-31' }, 'outside_quarter'], [{ firstOn: '2027-07-01' }, 'outside_quarter'],
  [{ poolSeats: 54 }, 'pool_above_capacity'], [{ daysBetween: 44 }, 'later_quarter'], [{ capacity: 54 }, 'capacity_above_plan'],
])('what does not fit the line is refused: %o', (change, reason) => {
  expect(schedulingBlocker({ ...wish, ...change }, line, today)?.error).toBe(reason)
})

test('what is made already leaves less; the class size of the plan is never too much', () => {
  const blocked = (capacity: number, capacityMade: number) => schedulingBlocker({ ...wish, count: 1, capacity }, { ...line, capacityMade }, today)?.details
  expect([blocked(157, 53), blocked(158, 53), blocked(53, 900), blocked(54, 900)]).toEqual([undefined, { field: 'capacity', most: 157, trainees: 210 }, undefined, { field: 'capacity', most: 53, trainees: 210 }])
})

test('nothing is scheduled in the past, or of a line that is complete', () => {
  expect(schedulingBlocker(wish, line, today)).toBeNull()
  expect(schedulingBlocker(wish, line, '2027-04-06')?.error).toBe('opens_in_past')
  expect(schedulingBlocker(wish, { ...line, made: 4 }, today)?.error).toBe('all_scheduled')
})

test.each([
  ['BD-CU.07', 2026, 'BD-CU.{n}', '08'], ['K12.KTT-2026', 2026, 'K{n}.KTT-2027', '13'], ['BD-CU.99', 2026, 'BD-CU.{n}', '100'], ['BD-ĐT4.02', 2026, 'BD-ĐT4.{n}', '03'], ['LỚP-2026', 2026, 'CU.{n}', '01'],
])('codes run on after %s', (code, year, pattern, firstNumber) => {
  expect(nextCodes({ code, year }, { code: 'CU' }, 2027)).toEqual({ pattern, firstNumber })
})

test('a course without cohorts begins with its own code', () => {
  expect(nextCodes(null, { code: 'CU' }, 2027)).toEqual({ pattern: 'CU.{n}', firstNumber: '01' })
})

test('what the form proposes fits the line, unless its quarter is over', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 60 }), fc.nat(59), fc.nat(2_000), (quarter, cohorts, made, more) => {
    const one = { ...line, quarter, cohorts, made: Math.min(made, cohorts - 1), trainees: cohorts + more }
    const usual = usualSchedule(one, today)
    expect(schedulingBlocker({ ...wish, ...usual, poolSeats: 0 }, one, today)).toBeNull()
    expect(usual.count).toBe(one.cohorts - one.made)
    expect(usual.capacity * cohorts).toBeGreaterThanOrEqual(one.trainees)
    const { to } = daysOfQuarter(2027, quarter)
    expect(daysBetween(usual.firstOn, to)).toBeGreaterThanOrEqual((usual.count - 1) * usual.daysBetween)
  }))
})
