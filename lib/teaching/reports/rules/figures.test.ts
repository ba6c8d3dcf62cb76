import { expect, test } from 'vitest'
import { changedIn, isEmpty, needsALook } from './figures'
import { noFacts, type ReportFacts } from './sheet'

const facts: ReportFacts = {
  lessons: 20, periods: 80, attendance: { late: 1, excused: 2, unexcused: 0, absentPeriods: 8, heldPeriods: 80 }, marks: [{ name: 'Triết học', mark: 850 }], average: 850, conduct: null,
}
const figures = (live: Partial<ReportFacts>, frozen: Partial<ReportFacts> = {}) => ({ id: 'x', on: '2026-05-04', frozen: { ...facts, ...frozen }, live: { ...facts, ...live } })

test('a report is empty while no roll of its time was taken, whatever else it knows', () => {
  expect(isEmpty(noFacts)).toBe(true)
  expect(isEmpty({ ...facts, attendance: null })).toBe(true)
  expect(isEmpty(facts)).toBe(false)
})

test('what differs is named, what is the same in other words is not', () => {
  expect(changedIn(figures({}))).toEqual([])
  expect(changedIn(figures({ attendance: { heldPeriods: 80, late: 1, excused: 2, absentPeriods: 8, unexcused: 0 } }))).toEqual([])
  expect(changedIn(figures({ marks: [] }, { marks: null }))).toEqual([])
  expect(changedIn(figures({ lessons: 21, periods: 84 }))).toEqual(['held'])
  expect(changedIn(figures({ average: 800, conduct: { points: 90, rank: 'EXCELLENT' } }))).toEqual(['marks', 'conduct'])
  expect(changedIn(figures({}, noFacts))).toEqual(['held', 'attendance', 'marks'])
})

test('an empty one wants a look even where nothing has changed', () => {
  expect(needsALook(figures({ attendance: null }, { attendance: null }))).toBe(true)
  expect(needsALook(figures({}))).toBe(false)
  expect(needsALook(figures({ periods: 81 }))).toBe(true)
})
