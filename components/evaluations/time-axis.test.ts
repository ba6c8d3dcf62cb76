import { expect, test } from 'vitest'
import { spanOf, ticksOf } from './time-axis'

test('the axis covers whole months, half a year at least', () => {
  expect(spanOf(['2025-03-10', '2026-11-30', '2024-12-31'], '2026-01-01')).toEqual({ from: '2024-12-01', to: '2026-12-01' })
  expect(spanOf(['2025-06-10'], '2026-01-01')).toEqual({ from: '2025-03-01', to: '2025-09-01' })
})

test('labels stand at even steps of months and are never too many', () => {
  expect(ticksOf({ from: '2024-12-01', to: '2026-12-01' }, 6)).toEqual(['2025-01-01', '2025-07-01', '2026-01-01', '2026-07-01'])
  expect(ticksOf({ from: '2025-03-01', to: '2025-09-01' }, 6)).toEqual(['2025-03-01', '2025-05-01', '2025-07-01', '2025-09-01'])
  expect(ticksOf({ from: '2001-01-01', to: '2030-01-01' }, 4)).toHaveLength(0)
  expect(ticksOf({ from: '2015-01-01', to: '2030-01-01' }, 4)).toEqual(['2015-01-01', '2020-01-01', '2025-01-01', '2030-01-01'])
})
