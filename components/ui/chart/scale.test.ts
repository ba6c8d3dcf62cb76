import { expect, test } from 'vitest'
import { axisValues, valueAt, wholeValues } from './scale'

test.each([
  [4563, [0, 2000, 4000, 6000]],
  [3058, [0, 1000, 2000, 3000, 4000]],
  [100, [0, 25, 50, 75, 100]],
  [3, [0, 1, 2, 3]],
  [0, [0]],
])('an axis for %i goes in round steps', (highest, values) => {
  expect(axisValues(highest)).toEqual(values)
})

test.each([[10, [0, 2, 4, 6, 8, 10]], [9, [0, 2, 4, 6, 8, 10]], [3, [0, 1, 2, 3]], [40, [0, 10, 20, 30, 40]]])('an axis for %i classes has no half of one', (highest, values) => {
  expect(wholeValues(highest)).toEqual(values)
})

test('a value between two months lies between theirs', () => {
  expect(valueAt([100, 300], 0.5)).toBe(50)
  expect(valueAt([100, 300], 1.5)).toBe(200)
  expect(valueAt([100, 300], 2)).toBe(300)
  expect(valueAt([100, 300], 0.5, 50)).toBe(75)
})
