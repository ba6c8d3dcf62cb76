import fc from 'fast-check'
import { expect, test } from 'vitest'
import { curveOf } from './curve'
import { nearestDay, quartersOver } from './days'
import { figure, figuresOf, rowsOf, sumOfSeats, type Cell, type Figure, type Figures } from './figures'
import { checkOf, standingOf } from './plan'

const count = fc.integer({ min: 0, max: 5000 })
const cell: fc.Arbitrary<Cell> = fc.record({
  part: fc.constantFrom('CARRIED' as const, 'NEW' as const, 'PLAN' as const), kind: fc.constantFrom('TRAINING', 'FOSTERING'), form: fc.constantFrom('CONCENTRATED', 'NON_CONCENTRATED'),
  quarter: fc.integer({ min: 1, max: 4 }), month: fc.integer({ min: 1, max: 12 }), cohorts: count, trainees: count,
})
const cells = fc.array(cell, { maxLength: 60 })
const pairs = ({ cohorts, trainees, carriedOver, new: opened }: Figures): Figure[] => [cohorts, trainees, carriedOver.cohorts, carriedOver.trainees, opened.cohorts, opened.trainees]

test('the rows of every breakdown add up to the total', () => {
  fc.assert(fc.property(cells, fc.constantFrom('kind' as const, 'form' as const, 'quarter' as const), (all, by) => {
    const total = pairs(figuresOf(all, true))
    const rows = rowsOf(all, by, true).map(pairs)
    const sum = (pick: (figure: Figure) => number) => total.map((_, place) => rows.reduce((added, row) => added + pick(row[place] ?? figure(0, 0)), 0))
    expect(sum(({ actual }) => actual)).toEqual(total.map(({ actual }) => actual))
    expect(sum(({ planned }) => planned ?? 0)).toEqual(total.map(({ planned }) => planned))
  }))
})

test('carried over and new make the total, and what is carried over is planned as itself', () => {
  fc.assert(fc.property(cells, fc.boolean(), (all, isPlanned) => {
    const { cohorts, trainees, carriedOver, new: opened } = figuresOf(all, isPlanned)
    expect(cohorts.actual).toBe(carriedOver.cohorts.actual + opened.cohorts.actual)
    expect(trainees.actual).toBe(carriedOver.trainees.actual + opened.trainees.actual)
    expect([carriedOver.cohorts.planned, carriedOver.trainees.planned]).toEqual([carriedOver.cohorts.actual, carriedOver.trainees.actual])
    if (!isPlanned) expect([opened.cohorts.planned, cohorts.planned, cohorts.percent]).toEqual([null, null, null])
  }))
})

test('there is a percentage exactly where something is planned', () => {
  fc.assert(fc.property(count, fc.option(count), (actual, planned) => {
    const { percent } = figure(actual, planned)
    expect(percent === null).toBe(planned === null || planned === 0)
    if (percent !== null && planned) expect(Math.abs(percent - (100 * actual) / planned)).toBeLessThanOrEqual(0.05 + 1e-9)
  }))
})

test('both curves begin with what was carried over, never fall, and end at the totals', () => {
  fc.assert(fc.property(cells, (all) => {
    const { trainees, carriedOver } = figuresOf(all, true)
    const { carried, plan, actual } = curveOf(all, '2026-12-31', true)
    expect(carried).toBe(carriedOver.trainees.actual)
    expect([plan?.at(-1), actual.at(-1)]).toEqual([trainees.planned, trainees.actual])
    for (const line of [plan ?? [], actual]) expect([carried, ...line].every((value, place, whole) => place === 0 || value >= (whole[place - 1] ?? 0))).toBe(true)
  }))
})

test('a quarter’s trainees come evenly over its months; the actual line ends with the month of the day', () => {
  const all: Cell[] = [
    { part: 'PLAN', kind: 'TRAINING', form: 'CONCENTRATED', quarter: 2, month: 0, cohorts: 1, trainees: 90 },
    { part: 'NEW', kind: 'TRAINING', form: 'CONCENTRATED', quarter: 2, month: 5, cohorts: 0, trainees: 40 },
  ]
  expect(curveOf(all, '2026-06-15', true)).toEqual({ carried: 0, monthsGone: 5.5, plan: [0, 0, 0, 30, 60, 90, 90, 90, 90, 90, 90, 90], actual: [0, 0, 0, 0, 40, 40] })
  expect(curveOf(all, '2026-06-15', false).plan).toBeNull()
})

test('the default day is the day of the year nearest to today', () => {
  expect([nearestDay(2026, '2026-11-28'), nearestDay(2022, '2026-11-28'), nearestDay(2027, '2026-11-28')]).toEqual(['2026-11-28', '2022-12-31', '2027-01-01'])
})

test.each([['2026-01-01', 0], ['2026-03-30', 0], ['2026-03-31', 1], ['2026-06-30', 2], ['2026-11-28', 3], ['2026-12-31', 4]])('by the end of %s %i quarters are over', (day, over) => {
  expect(quartersOver(day)).toBe(over)
})

test('a version is in force from the day it was decided', () => {
  const approved = { status: 'APPROVED', decidedOn: '2026-03-01' }
  expect([standingOf(approved, '2026-02-28'), standingOf(approved, '2026-03-01')]).toEqual(['APPROVED_LATER', 'IN_FORCE'])
  expect([standingOf({ status: 'SUPERSEDED', decidedOn: '2025-12-01' }, '2026-01-01'), standingOf({ status: 'PROPOSED', decidedOn: null }, '2026-01-01')]).toEqual(['IN_FORCE', 'NOT_APPROVED'])
})

test('only a report that printed another total is named', () => {
  const training = figuresOf([{ part: 'CARRIED', kind: 'TRAINING', form: '', quarter: 1, month: 1, cohorts: 21, trainees: 0 }, { part: 'NEW', kind: 'TRAINING', form: '', quarter: 1, month: 1, cohorts: 24, trainees: 0 }], true)
  expect(checkOf(training, { on: '2022-12-24', cohorts: 47 }, '2022-12-31')).toEqual({ carriedOver: 21, new: 24, sum: 45, reported: 47, reportedOn: '2022-12-24' })
  expect(checkOf(training, { on: '2022-12-24', cohorts: 45 }, '2022-12-31')).toBeNull()
  expect([checkOf(training, { on: '2022-12-24', cohorts: 47 }, '2022-12-23'), checkOf(training, null, '2022-12-31')]).toEqual([null, null])
})

test('what one agency has beyond its seats fills nobody else’s', () => {
  const seats = (assigned: number, enrolled: number) => ({ asked: 0, assigned, nominated: 0, enrolled, completed: 0 })
  expect(sumOfSeats([seats(10, 4), seats(5, 9)])).toMatchObject({ assigned: 15, enrolled: 13, lack: 6 })
})
