import { expect, test } from 'vitest'
import { changeOf, gapOf, type Figure } from './rules'

const figure = (respondent: string, timing: string, mean: number): Figure => ({ code: 'FIT', kind: 'SCALE', respondent, timing, mean, answers: 9 })

test('an item is compared from before to the latest time after, for the same group only', () => {
  const figures = [figure('MANAGER', 'BEFORE', 3), figure('MANAGER', 'MONTHS_6', 4), figure('MANAGER', 'MONTHS_12', 3.5), figure('TRAINEE', 'MONTHS_6', 5)]
  expect(changeOf(figures, 'FIT', 'MANAGER')).toBe(0.5)
  expect(changeOf(figures, 'FIT', 'TRAINEE')).toBeNull()
  expect(gapOf(figures, 'FIT')).toBe(1)
  expect(gapOf([figure('TRAINEE', 'END', 4), figure('MANAGER', 'BEFORE', 3)], 'FIT')).toBeNull()
})
