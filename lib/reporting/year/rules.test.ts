import { expect, test } from 'vitest'
import { cumulate, monthsGone, plannedBy, shareOf } from './rules'

test('values add up month by month', () => {
  expect(cumulate([1, 0, 4])).toEqual([1, 1, 5])
  expect(cumulate([])).toEqual([])
})

test('the part of the year that is gone follows the calendar of Việt Nam', () => {
  expect(monthsGone(2026, new Date('2026-01-31T16:59:00Z'))).toBe(1)
  expect(monthsGone(2026, new Date('2026-01-31T17:00:00Z'))).toBeCloseTo(1 + 1 / 28)
  expect(monthsGone(2026, new Date('2026-12-31T16:59:00Z'))).toBe(12)
  expect(monthsGone(2026, new Date('2026-12-31T17:00:00Z'))).toBe(12)
  expect(monthsGone(2027, new Date('2026-06-01T00:00:00Z'))).toBe(0)
})

test('a plan between two months is read on its line', () => {
  expect(plannedBy([100, 200, 400], 2.5)).toBe(300)
  expect(plannedBy([100, 200], 0.5)).toBe(50)
  expect(plannedBy([100, 200], 12)).toBe(200)
})

test('a share of nothing is none', () => {
  expect(shareOf(0, 0)).toBeNull()
  expect(shareOf(16, 26)).toBe(61.5)
})
