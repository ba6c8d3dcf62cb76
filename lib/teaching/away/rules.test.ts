import { describe, expect, test } from 'vitest'
import { quartersAround, weeksAway, weeksOf } from './rules'
import type { AwayCohort, AwayPerson } from './schema'

const cohort: AwayCohort = {
  id: 'c', code: 'TC-2026-01', course: 'Trung cấp', opensOn: '2026-03-02', endsOn: '2026-04-03', until: '2026-03-10',
  days: [{ day: '2026-03-03', halves: 2 }, { day: '2026-03-04', halves: 1 }, { day: '2026-03-10', halves: 2 }],
}
const person = (given: Partial<AwayPerson> = {}): AwayPerson => ({
  personId: 'p', name: 'Nguyễn Văn An', leads: false, cohortId: 'c', state: 'ENROLLED', span: { from: '2026-03-02', to: null }, rests: [], ...given,
})
const weeks = { from: '2026-03-02', count: 6 }
const halvesOf = (people: readonly AwayPerson[], cohorts: readonly AwayCohort[] = [cohort]) =>
  weeksAway(weeks, people, cohorts, undefined).map(({ classes }) => (classes.length === 0 ? '-' : classes.map(({ halves }) => halves ?? 'expected').join()))

describe('weeks of a quarter', () => {
  test('a quarter has the weeks whose Thursday lies in it, and no week is in two', () => {
    expect(weeksOf('2026-Q1', '2026-06-01')).toEqual({ from: '2025-12-29', count: 13 })
    // 2026 has 53 weeks.
    expect(weeksOf('2026-Q4', '2026-06-01')).toEqual({ from: '2026-09-28', count: 14 })
    expect(weeksOf('2027-Q1', '2026-06-01').from).toBe('2027-01-04')
    expect(weeksOf(undefined, '2026-03-18')).toEqual({ from: '2026-03-16', count: 13 })
  })
  test('quarters go over the year', () => {
    expect(quartersAround('2026-01-01')).toEqual(['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1'])
    expect(quartersAround('2026-12-31')[1]).toBe('2026-Q4')
  })
})

describe('who is away', () => {
  test('half-days by the published lessons, and after the last of them the days of the class', () => {
    expect(halvesOf([person()])).toEqual(['3', '2', 'expected', 'expected', 'expected', '-'])
    expect(halvesOf([person()], [{ ...cohort, until: null, days: [] }])).toEqual(['expected', 'expected', 'expected', 'expected', 'expected', '-'])
  })
  test('not before one came, not after one left, not while the studies rest', () => {
    expect(halvesOf([person({ span: { from: '2026-03-04', to: '2026-03-16' } })])).toEqual(['1', '2', 'expected', '-', '-', '-'])
    expect(halvesOf([person({ rests: [{ from: '2026-03-04', to: '2026-03-22' }] })])).toEqual(['2', '-', '-', 'expected', 'expected', '-'])
    expect(halvesOf([person({ rests: [{ from: '2026-03-04', to: null }] })])).toEqual(['2', '-', '-', '-', '-', '-'])
  })
  test('a person in two classes of a week counts once; who is only sent counts as expected', () => {
    const other = { ...cohort, id: 'd', code: 'BD-2026-02' }
    const [first] = weeksAway(weeks, [person({ leads: true }), person({ cohortId: 'd' }), person({ personId: 'q', cohortId: 'd', state: 'SUBMITTED' })], [cohort, other], 'd')
    expect(first).toMatchObject({ number: 10, marked: true, total: 2, leaders: 1, unsure: 1 })
    expect(first?.classes.map(({ code, people }) => [code, people.length])).toEqual([['TC-2026-01', 1], ['BD-2026-02', 2]])
  })
  test('the weeks of a class are marked although nobody is away', () => {
    expect(weeksAway(weeks, [], [cohort], 'c').map(({ marked, total }) => [marked, total])).toEqual([[true, 0], [true, 0], [true, 0], [true, 0], [true, 0], [false, 0]])
  })
})
