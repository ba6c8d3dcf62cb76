import { expect, test } from 'vitest'
import { changeOf, comparable, findingOf, gapOf, type Figure } from './rules'

const figure = (respondent: string, timing: string, mean: number, code = 'FIT', kind = 'SCALE'): Figure => ({ code, kind, respondent, timing, mean, answers: 9 })

test('an item is compared from before to the latest time after, for the same group only', () => {
  const figures = [figure('MANAGER', 'BEFORE', 3), figure('MANAGER', 'MONTHS_6', 4), figure('MANAGER', 'MONTHS_12', 3.5), figure('TRAINEE', 'MONTHS_6', 5)]
  expect(changeOf(figures, 'FIT', 'MANAGER')).toBe(0.5)
  expect(changeOf(figures, 'FIT', 'TRAINEE')).toBeNull()
  expect(gapOf(figures, 'FIT')).toBe(1)
  expect(gapOf([figure('TRAINEE', 'END', 4), figure('MANAGER', 'BEFORE', 3)], 'FIT')).toBeNull()
})

test('only what was asked twice or of two sides is compared, the widest gap first whatever its unit', () => {
  const items = [['ONCE', 'SCALE'], ['RISEN', 'SCALE'], ['NEAR', 'SCALE'], ['SHARE', 'YES_NO'], ['FAR', 'SCALE']].map(([code = '', kind = '']) => ({ code, kind }))
  const figures = [
    figure('TRAINEE', 'END', 4, 'ONCE'), figure('TRAINEE', 'BEFORE', 3, 'RISEN'), figure('TRAINEE', 'END', 4, 'RISEN'), figure('TRAINEE', 'END', 4, 'NEAR'), figure('MANAGER', 'END', 4.4, 'NEAR'),
    figure('TRAINEE', 'END', 0.9, 'SHARE', 'YES_NO'), figure('MANAGER', 'END', 0.5, 'SHARE', 'YES_NO'), figure('TRAINEE', 'END', 5, 'FAR'), figure('MANAGER', 'END', 3, 'FAR'),
  ]
  const { compared, rest } = comparable(items, figures)
  expect([compared.map(({ code }) => code), rest.map(({ code }) => code)]).toEqual([['FAR', 'SHARE', 'NEAR', 'RISEN'], ['ONCE']])
})

test('a trend tells of the latest closed round and of the one before it of the same class and group', () => {
  const point = (cohort: string, respondent: string, closesOn: string, open = false) => ({ cohort, respondent, lecturer: null, closesOn, open, mean: 4, answers: 9 })
  const [before, other, manager, latest, running] = [point('A', 'TRAINEE', '2025-01-01'), point('B', 'TRAINEE', '2025-02-01'), point('A', 'MANAGER', '2025-03-01'), point('A', 'TRAINEE', '2025-04-01'), point('A', 'TRAINEE', '2025-05-01', true)]
  expect(findingOf([before, other, manager, latest, running])).toEqual({ latest, before })
  expect(findingOf([other, latest, running])).toEqual({ latest, before: null })
  expect(findingOf([running])).toBeNull()
})
