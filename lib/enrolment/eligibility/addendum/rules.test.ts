import { expect, test } from 'vitest'
import { sharedPercent } from './rules'

test('what two courses share is counted in periods of the course that is wanted, by the names of modules without regard to marks', () => {
  const wanted = [{ name: 'Tiếp công dân', periods: 30 }, { name: 'Quản lý đất đai', periods: 10 }]
  expect(sharedPercent(wanted, [{ name: 'TIẾP  CÔNG DÂN' }])).toBe(75)
  expect(sharedPercent(wanted, [])).toBe(0)
  expect(sharedPercent([], [{ name: 'Tiếp công dân' }])).toBe(0)
})
