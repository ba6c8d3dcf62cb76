import { expect, test } from 'vitest'
import { expose, newHistogram, observe, samplesOf } from './exposition'

test('a family is written as Prometheus reads it, whatever stands in a label', () => {
  expect(expose([{ name: 'portal_a', help: 'One\nline \\ of help', type: 'gauge', samples: [{ labels: { route: '/a"b\\c\nd' }, value: 1.5 }, { value: Infinity }] }])).toBe(
    '# HELP portal_a One\\nline \\\\ of help\n# TYPE portal_a gauge\nportal_a{route="/a\\"b\\\\c\\nd"} 1.5\nportal_a +Inf\n')
})

test('buckets add up: each holds what the smaller ones hold, the last one everything', () => {
  const bounds = [0.1, 1]
  const histogram = newHistogram({ route: '/' }, bounds)
  for (const value of [0.1, 0.05, 0.5, 7]) observe(histogram, bounds, value)
  expect(expose([{ name: 'x', help: 'h', type: 'histogram', samples: samplesOf(histogram, bounds) }]).split('\n').slice(2, -1)).toEqual([
    'x_bucket{route="/",le="0.1"} 2', 'x_bucket{route="/",le="1"} 3', 'x_bucket{route="/",le="+Inf"} 4', 'x_sum{route="/"} 7.65', 'x_count{route="/"} 4',
  ])
})
