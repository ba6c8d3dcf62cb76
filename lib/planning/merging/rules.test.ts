import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeBlocker, mergedFigures } from './rules'

test('everybody of both lines is in the classes of the one that stays', () => {
  expect(mergedFigures({ cohorts: 2, trainees: 100, scheduled: 0 }, { cohorts: 1, trainees: 30, scheduled: 0 })).toEqual({ cohorts: 3, trainees: 130 })
  expect(mergedFigures({ cohorts: 1, trainees: 60, scheduled: 0 }, { cohorts: 3, trainees: 60, scheduled: 0 })).toEqual({ cohorts: 2, trainees: 120 })
})

test('what is proposed is never refused, loses nobody and makes no class larger', () => {
  const line = fc.record({ cohorts: fc.integer({ min: 1, max: 50 }), more: fc.nat(500), scheduled: fc.constant(0) }).map(({ more, ...rest }) => ({ ...rest, trainees: rest.cohorts + more }))
  fc.assert(fc.property(line, line, fc.nat(50), (keep, drop, made) => {
    const kept = { ...keep, scheduled: Math.min(made, keep.cohorts) }
    const merged = mergedFigures(kept, drop)
    expect(mergeBlocker({ keep: kept, drop, ...merged })).toBeNull()
    expect(merged.trainees).toBe(keep.trainees + drop.trainees)
    expect(Math.ceil(merged.trainees / merged.cohorts)).toBeLessThanOrEqual(Math.ceil(keep.trainees / keep.cohorts))
  }))
})

test('lines with cohorts are not taken away beneath them', () => {
  const [keep, drop] = [{ cohorts: 2, trainees: 80, scheduled: 2 }, { cohorts: 1, trainees: 40, scheduled: 0 }]
  expect(mergeBlocker({ keep: drop, drop: keep, cohorts: 3, trainees: 120 })).toBe('line_scheduled')
  expect(mergeBlocker({ keep, drop, cohorts: 1, trainees: 120 })).toBe('below_scheduled')
  expect(mergeBlocker({ keep, drop, cohorts: 121, trainees: 120 })).toBe('trainees_below_cohorts')
})
