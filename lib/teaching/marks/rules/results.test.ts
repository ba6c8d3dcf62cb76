import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attemptBlocker, countedMark, maySheetMove, placesOf, readCell, writeMark, type Attempt } from './marks'
import { courseResult, rankOf, weightedAverage, type Component } from './results'

const limits = { most: 1000, pass: 500, retakes: 1, verified: false }
const thresholds = { EXCELLENT: 900, GOOD: 800, FAIR: 700, AVERAGE: 500 }
const by = { pass: 500, thresholds }
const value = fc.integer({ min: 0, max: 1000 })
const written = fc.oneof(value.map((one) => ({ outcome: 'SAT' as const, value: one })), fc.constantFrom({ outcome: 'ABSENT' as const, value: null }, { outcome: 'EXCUSED' as const, value: null }))

/** Attempts as the rules let them come about: each one after those that allow it. */
const attempts = fc.array(written, { maxLength: 5 }).map((list) => list.reduce<Attempt[]>((kept, one) => (
  attemptBlocker(kept.length + 1, kept, limits) === null ? [...kept, { ...one, attempt: kept.length + 1 }] : kept), []))
const course = fc.array(fc.record({ kind: fc.constantFrom('MODULE_EXAM' as const, 'FIELD_REPORT' as const, 'GRADUATION_EXAM' as const, 'THESIS' as const), weight: fc.integer({ min: 1, max: 20 }), attempts }), { minLength: 1, maxLength: 20 })
  .map((list) => ({
    components: list.map(({ kind, weight }, place): Component => ({ id: String(place), name: String(place), kind, weight })),
    marks: list.flatMap((one, place) => one.attempts.map((attempt) => ({ ...attempt, componentId: String(place) }))),
  }))

test('the order of entry changes no result', () => {
  fc.assert(fc.property(course.chain(({ components, marks }) => fc.tuple(fc.constant({ components, marks }), fc.shuffledSubarray(marks, { minLength: marks.length }))), ([{ components, marks }, shuffled]) => {
    expect(courseResult(components, shuffled, by)).toEqual(courseResult(components, marks, by))
  }))
})

test('nobody who passed has a retake, and one that slipped in all the same changes nothing', () => {
  fc.assert(fc.property(attempts, written, (list, one) => {
    fc.pre(countedMark(list, limits.pass).state === 'PASSED')
    expect(attemptBlocker(list.length + 1, list, limits)).toBe('passed_already')
    expect(countedMark([...list, { ...one, attempt: list.length + 1 }], limits.pass)).toEqual(countedMark(list, limits.pass))
  }))
})

test('a mark that was taken out again, and an excuse, leave what was sat before as it was', () => {
  fc.assert(fc.property(attempts, fc.constantFrom('NONE' as const, 'EXCUSED' as const), (list, outcome) => {
    fc.pre(list.some((one) => one.outcome !== 'EXCUSED'))
    expect(countedMark([...list, { outcome, value: null, attempt: list.length + 1 }], limits.pass)).toEqual(countedMark(list, limits.pass))
  }))
})

test('weights in another measure, and a component split in two of the same mark, change no average', () => {
  fc.assert(fc.property(fc.array(fc.record({ weight: fc.integer({ min: 1, max: 50 }), value }), { minLength: 1, maxLength: 20 }), fc.integer({ min: 2, max: 9 }), (parts, times) => {
    const average = weightedAverage(parts)
    expect(weightedAverage(parts.map((one) => ({ ...one, weight: one.weight * times })))).toBe(average)
    expect(weightedAverage(parts.flatMap((one) => [one, ...Array.from({ length: times - 1 }, () => one)]))).toBe(average)
  }))
})

test('an average lies between its lowest and highest mark, and a better mark never lowers it', () => {
  fc.assert(fc.property(fc.array(fc.record({ weight: fc.integer({ min: 1, max: 50 }), value }), { minLength: 1, maxLength: 20 }), fc.nat(), fc.integer({ min: 0, max: 1000 }), (parts, pick, more) => {
    const average = weightedAverage(parts) ?? -1
    const values = parts.map((one) => one.value)
    expect(average).toBeGreaterThanOrEqual(Math.min(...values))
    expect(average).toBeLessThanOrEqual(Math.max(...values))
    const better = parts.map((one, place) => (place === pick % parts.length ? { ...one, value: Math.min(1000, one.value + more) } : one))
    expect(weightedAverage(better) ?? -1).toBeGreaterThanOrEqual(average)
  }))
})

test('no rank while anything is missing; failed while anything is', () => {
  fc.assert(fc.property(course, ({ components, marks }) => {
    const result = courseResult(components, marks, by)
    expect(result.rank === null).toBe(result.missing > 0)
    if (result.rank !== null) expect(result.rank === 'FAILED').toBe(result.failed > 0 || rankOf(result.average ?? 0, thresholds) === 'FAILED')
  }))
})

test('a thesis stands in the place of the graduation exams, and is not asked for without', () => {
  const components: Component[] = [{ id: 'm', kind: 'MODULE_EXAM', name: 'M', weight: 1 }, { id: 'e', kind: 'GRADUATION_EXAM', name: 'E', weight: 1 }, { id: 't', kind: 'THESIS', name: 'T', weight: 1 }]
  const sat = (componentId: string, mark: number) => ({ componentId, attempt: 1, outcome: 'SAT' as const, value: mark })
  expect(courseResult(components, [sat('m', 800), sat('e', 700)], by)).toMatchObject({ average: 750, rank: 'FAIR', missing: 0 })
  expect(courseResult(components, [sat('m', 800), sat('t', 1000)], by)).toMatchObject({ average: 900, rank: 'EXCELLENT' })
  // A sheet of theses says of most people that they wrote none.
  for (const outcome of ['ABSENT', 'EXCUSED'] as const) {
    expect(courseResult(components, [sat('m', 800), sat('e', 700), { componentId: 't', attempt: 1, outcome, value: null }], by)).toMatchObject({ average: 750, rank: 'FAIR', missing: 0, failed: 0 })
  }
})

test.each([
  ['8,5', { outcome: 'SAT', value: 850 }], ['8.25', { outcome: 'SAT', value: 825 }], [' 10 ', { outcome: 'SAT', value: 1000 }], ['0', { outcome: 'SAT', value: 0 }], ['v', { outcome: 'ABSENT', value: null }],
  ['p', { outcome: 'EXCUSED', value: null }], ['', { outcome: 'NONE', value: null }], ['11', 'mark_out_of_scale'], ['10,01', 'mark_out_of_scale'], ['8,555', 'mark_invalid'], ['-1', 'mark_invalid'], ['tám', 'mark_invalid'], ['1e1', 'mark_invalid'],
])('the cell "%s"', (cell, read) => { expect(readCell(cell, 1000)).toEqual(read) })

test('what is written is read again as it was', () => {
  fc.assert(fc.property(value, fc.constantFrom('vi', 'en'), (one, locale) => { expect(readCell(writeMark(one, locale), 1000)).toEqual({ outcome: 'SAT', value: one }) }))
})

test('retakes are counted, excuses are not', () => {
  const failed = (attempt: number): Attempt => ({ attempt, outcome: 'SAT', value: 300 })
  const excused = (attempt: number): Attempt => ({ attempt, outcome: 'EXCUSED', value: null })
  expect(attemptBlocker(2, [], limits)).toBe('no_attempt_before')
  expect(attemptBlocker(2, [failed(1)], limits)).toBeNull()
  expect(attemptBlocker(3, [failed(1), failed(2)], limits)).toBe('no_retake_left')
  expect(attemptBlocker(3, [excused(1), failed(2)], limits)).toBeNull()
  expect([maySheetMove('DRAFT', 'VERIFIED'), maySheetMove('LOCKED', 'DRAFT'), maySheetMove('VERIFIED', 'DRAFT')]).toEqual([false, false, true])
})

test('marks of one table have as many places as the one that needs most', () => {
  const written = (values: readonly (number | null)[]) => values.map((value) => (value === null ? '' : writeMark(value, 'vi', placesOf(values))))
  expect(written([820, 815, null, 1000])).toEqual(['8,20', '8,15', '', '10,00'])
  expect(written([820, 800, null])).toEqual(['8,2', '8,0', ''])
  expect(placesOf([])).toBe(1)
})
