import { expect, test } from 'vitest'
import { cardNumbers, changeOf } from './card'

test('a number has its share, and last year’s beside it; nothing to count is no share, not nought', () => {
  const { quota, reports } = cardNumbers([
    { measure: 'quota', before: false, total: 8, counted: 6, rows: 2, days: null }, { measure: 'quota', before: true, total: 4, counted: 1, rows: 1, days: null },
    { measure: 'reports', before: false, total: 0, counted: 0, rows: 0, days: null },
  ])
  expect(quota).toEqual({ counted: 6, total: 8, share: 0.75, medianDays: null, lastYear: 0.25, rows: 2 })
  expect([changeOf(quota), reports.share, changeOf(reports)]).toEqual([50, null, null])
})
