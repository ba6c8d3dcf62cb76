import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isShort, judge, rankFor, standingOf, type ClassKind, type Limits } from './rules'
import type { ConditionCode, ReviewFacts } from './schema'

const limit = (value: number) => ({ value, source: 'QĐ', verified: false })
const limits: Limits = {
  absenceMost: limit(20), shortAbsenceMost: limit(10), markPass: limit(500), conductLeast: limit(50), disciplineBars: limit(1),
  ranks: { EXCELLENT: 900, GOOD: 800, FAIR: 700, AVERAGE: 500 },
}
const training: ClassKind = { kind: 'TRAINING', marked: true }
const short: ClassKind = { kind: 'FOSTERING', marked: false }
const good: ReviewFacts = { absence: { absent: 20, unrolled: 0, periods: 100 }, marks: { wanted: 5, missing: 0, failed: 0, average: 785 }, conduct: 82, disciplines: [] }
const outcomes = (facts: ReviewFacts, course = training) => Object.fromEntries(judge(facts, course, limits).map(({ code, outcome }) => [code, outcome])) as Partial<Record<ConditionCode, string>>

test.each<[string, ReviewFacts, ClassKind, object]>([
  ['everything as it should be, absence exactly at the bar', good, training, { ATTENDANCE: 'MET', MARKS: 'MET', CONDUCT: 'MET', DISCIPLINE: 'MET' }],
  ['one period over the bar', { ...good, absence: { absent: 21, unrolled: 0, periods: 100 } }, training, { ATTENDANCE: 'NOT_MET', MARKS: 'MET', CONDUCT: 'MET', DISCIPLINE: 'MET' }],
  ['a third of a period over it, which a rounded share would hide', { ...good, absence: { absent: 601, unrolled: 0, periods: 3000 } }, training, { ATTENDANCE: 'NOT_MET', MARKS: 'MET', CONDUCT: 'MET', DISCIPLINE: 'MET' }],
  ['lessons without a roll that could not take it over the bar', { ...good, absence: { absent: 4, unrolled: 16, periods: 100 } }, training, { ATTENDANCE: 'MET', MARKS: 'MET', CONDUCT: 'MET', DISCIPLINE: 'MET' }],
  ['and that could', { ...good, absence: { absent: 4, unrolled: 17, periods: 100 } }, training, { ATTENDANCE: 'UNKNOWN', MARKS: 'MET', CONDUCT: 'MET', DISCIPLINE: 'MET' }],
  ['over the bar already, whatever they say', { ...good, absence: { absent: 21, unrolled: 17, periods: 100 } }, training, { ATTENDANCE: 'NOT_MET', MARKS: 'MET', CONDUCT: 'MET', DISCIPLINE: 'MET' }],
  ['nothing is known', { absence: null, marks: null, conduct: null, disciplines: [] }, training, { ATTENDANCE: 'UNKNOWN', MARKS: 'UNKNOWN', CONDUCT: 'UNKNOWN', DISCIPLINE: 'MET' }],
  ['a mark is missing', { ...good, marks: { wanted: 5, missing: 1, failed: 0, average: null } }, training, { ATTENDANCE: 'MET', MARKS: 'UNKNOWN', CONDUCT: 'MET', DISCIPLINE: 'MET' }],
  ['one failed, one missing', { ...good, marks: { wanted: 5, missing: 1, failed: 1, average: null } }, training, { ATTENDANCE: 'MET', MARKS: 'NOT_MET', CONDUCT: 'MET', DISCIPLINE: 'MET' }],
  ['conduct below the least', { ...good, conduct: 49 }, training, { ATTENDANCE: 'MET', MARKS: 'MET', CONDUCT: 'NOT_MET', DISCIPLINE: 'MET' }],
  ['discipline in force', { ...good, disciplines: ['12/QĐ-TrCT'] }, training, { ATTENDANCE: 'MET', MARKS: 'MET', CONDUCT: 'MET', DISCIPLINE: 'NOT_MET' }],
  ['a short class looks at attendance alone', { ...good, absence: { absent: 10, unrolled: 0, periods: 100 }, marks: null, conduct: null }, short, { ATTENDANCE: 'MET', DISCIPLINE: 'MET' }],
  ['and has a bar of its own', good, short, { ATTENDANCE: 'NOT_MET', DISCIPLINE: 'MET' }],
  ['a fostering class with marks is judged by them', good, { kind: 'FOSTERING', marked: true }, { ATTENDANCE: 'MET', MARKS: 'MET', CONDUCT: 'MET', DISCIPLINE: 'MET' }],
])('%s', (_, facts, course, expected) => expect(outcomes(facts, course)).toEqual(expected))

test('the bar of discipline can be taken away', () => {
  expect(judge({ ...good, disciplines: ['1/QĐ-TrCT'] }, training, { ...limits, disciplineBars: limit(0) }).map(({ code }) => code)).toEqual(['ATTENDANCE', 'MARKS', 'CONDUCT'])
})

test.each([[900, 'EXCELLENT'], [899, 'GOOD'], [800, 'GOOD'], [799, 'FAIR'], [700, 'FAIR'], [699, 'AVERAGE'], [500, 'AVERAGE'], [499, null], [null, null]])('an average of %s is ranked %s', (average, rank) => {
  expect(rankFor(average, 'READY', limits.ranks)).toBe(rank)
  expect(rankFor(average, 'FAILING', limits.ranks)).toBeNull()
})

describe('whatever the facts', () => {
  const absence = fc.option(fc.record({ absent: fc.nat(500), unrolled: fc.nat(200), periods: fc.nat(500) }), { nil: null })
  const marks = fc.option(fc.record({ wanted: fc.nat(20), missing: fc.nat(20), failed: fc.nat(20), average: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null }) }), { nil: null })
  const facts = fc.record({ absence, marks, conduct: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }), disciplines: fc.array(fc.constant('1/QĐ-TrCT'), { maxLength: 2 }) })
  const course = fc.record({ kind: fc.constantFrom('TRAINING' as const, 'FOSTERING' as const), marked: fc.boolean() })

  test('every condition is judged once, with its source, and the standing is the worst of them', () => {
    fc.assert(fc.property(facts, course, (known, kind) => {
      const conditions = judge(known, kind, limits)
      expect(new Set(conditions.map(({ code }) => code)).size).toBe(conditions.length)
      expect(conditions.map(({ code }) => code)).toEqual(isShort(kind) ? ['ATTENDANCE', 'DISCIPLINE'] : ['ATTENDANCE', 'MARKS', 'CONDUCT', 'DISCIPLINE'])
      expect(conditions.every(({ source }) => source !== '')).toBe(true)
      const all = new Set(conditions.map(({ outcome }) => outcome))
      expect(standingOf(conditions)).toBe(all.has('NOT_MET') ? 'FAILING' : all.has('UNKNOWN') ? 'OPEN' : 'READY')
    }))
  })

  test('a fact that is not known never fails anybody, and never lets anybody through', () => {
    fc.assert(fc.property(facts, (known) => {
      const unknown = outcomes({ ...known, absence: null, marks: null, conduct: null })
      expect([unknown.ATTENDANCE, unknown.MARKS, unknown.CONDUCT]).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN'])
    }))
  })

  test('missing less, or more points, never turns a condition that is met into one that is not', () => {
    fc.assert(fc.property(facts, fc.nat(100), fc.nat(50), (known, less, more) => {
      const better = { ...known, absence: known.absence && { ...known.absence, absent: Math.max(0, known.absence.absent - less) }, conduct: known.conduct === null ? null : known.conduct + more }
      const [before, after] = [outcomes(known), outcomes(better)]
      if (before.ATTENDANCE === 'MET') expect(after.ATTENDANCE).toBe('MET')
      if (before.CONDUCT === 'MET') expect(after.CONDUCT).toBe('MET')
    }))
  })

  test('a higher average is never ranked lower', () => {
    const order = [null, 'AVERAGE', 'FAIR', 'GOOD', 'EXCELLENT']
    fc.assert(fc.property(fc.integer({ min: 0, max: 1000 }), fc.nat(200), (average, more) => {
      expect(order.indexOf(rankFor(average + more, 'READY', limits.ranks))).toBeGreaterThanOrEqual(order.indexOf(rankFor(average, 'READY', limits.ranks)))
    }))
  })
})
