import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { added, callBlocker, changesOf, deadlineBlocker, isLate, joined, lastReminderDay, needKey, readNeeds, sameNeed, shifted, statementBlocker, statementIsLate, sumOf, withLastYear, type NeedRow } from './rules'
import { YEARS } from './schema'

const rowUpTo = (most: number) => fc.record({
  courseId: fc.constantFrom('a', 'b', 'c'), form: fc.constantFrom('CONCENTRATED', 'NON_CONCENTRATED'), targetGroup: fc.constantFrom('PLANNED', 'OTHER'), reason: fc.constantFrom('x', 'y'),
  headcounts: fc.array(fc.integer({ min: 0, max: most }), { minLength: YEARS, maxLength: YEARS }),
})
/** A statement as it can be stored: each need once, none without people. */
const statementUpTo = (most: number) =>
  fc.uniqueArray(rowUpTo(most), { selector: needKey, maxLength: 12 }).map((rows) => rows.filter(({ headcounts }) => headcounts.some((count) => count > 0)))
const statement = statementUpTo(999)
const replaced = (before: readonly NeedRow[], after: readonly NeedRow[]): NeedRow[] => {
  const { gone, written } = changesOf(before, after)
  return [...before.filter((one) => !gone.includes(one)), ...written]
}
const sorted = (rows: readonly NeedRow[]) => rows.toSorted((a, b) => needKey(a).localeCompare(needKey(b)))

describe('a deadline is the end of its day in Việt Nam', () => {
  test('its last instant is in time, a second after it is late', () => {
    expect(isLate(new Date('2026-10-31T16:59:59.999Z'), '2026-10-31')).toBe(false)
    expect(isLate(new Date('2026-10-31T17:00:00.999Z'), '2026-10-31')).toBe(true)
  })

  test('one late row makes a statement late; without rows its own instant tells', () => {
    const [early, late] = [new Date('2026-10-30T00:00:00Z'), new Date('2026-11-02T00:00:00Z')]
    expect(statementIsLate({ answeredAt: late, enteredAt: [early] }, '2026-10-31')).toBe(false)
    expect(statementIsLate({ answeredAt: late, enteredAt: [early, late] }, '2026-10-31')).toBe(true)
    expect(statementIsLate({ answeredAt: late, enteredAt: [] }, '2026-10-31')).toBe(true)
  })
})

describe('when what may be done', () => {
  test('a call is for this year or the next, its deadline not before today', () => {
    expect(callBlocker({ year: 2027, deadline: '2026-10-01' }, '2026-10-01')).toBeNull()
    expect(callBlocker({ year: 2028, deadline: '2026-10-01' }, '2026-10-01')).toBe('call_year_invalid')
    expect(callBlocker({ year: 2027, deadline: '2026-09-30' }, '2026-10-01')).toBe('deadline_in_past')
  })

  test('a deadline only moves on', () => {
    expect(deadlineBlocker('2026-10-31', { deadline: '2026-10-31', year: 2027 }, '2026-12-01')).toBeNull()
    expect(deadlineBlocker('2026-10-31', { deadline: '2026-10-30', year: 2027 }, '2026-10-01')).toBe('deadline_earlier')
    expect(deadlineBlocker('2026-10-31', { deadline: '2026-11-05', year: 2027 }, '2026-12-01')).toBe('deadline_in_past')
    expect(deadlineBlocker('2026-10-31', { deadline: '2026-12-05', year: 2027 }, '2026-12-01')).toBeNull()
  })

  test('late statements are taken until the year of the call is over', () => {
    expect(statementBlocker({ year: 2027 }, '2027-12-31')).toBeNull()
    expect(statementBlocker({ year: 2027 }, '2028-01-01')).toBe('call_over')
  })

  test.each([
    ['2026-10-23', null], ['2026-10-24', '2026-10-24'], ['2026-10-26', '2026-10-24'], ['2026-10-30', '2026-10-30'], ['2026-10-31', '2026-10-30'], ['2026-11-01', null],
  ])('on %s the last day of reminders is %s', (today, expected) => {
    expect(lastReminderDay({ openedOn: '2026-09-01', deadline: '2026-10-31' }, 7, today)).toBe(expected)
  })

  test('nobody is reminded for a day before the call was opened', () => {
    expect(lastReminderDay({ openedOn: '2026-10-28', deadline: '2026-10-31' }, 7, '2026-10-29')).toBeNull()
  })
})

describe('rows of statements', () => {
  test('a replacement holds exactly the new rows, keeps those that stayed, and a second one changes nothing', () => {
    fc.assert(fc.property(statement, statement, (before, after) => {
      const once = replaced(before, after)
      expect(sorted(once)).toEqual(sorted(after))
      expect(sumOf(once)).toEqual(sumOf(after))
      for (const one of before) if (after.some((other) => sameNeed(one, other))) expect(once).toContain(one)
      expect(changesOf(once, after)).toEqual({ gone: [], written: [] })
    }))
  })

  test('copying twice adds nothing, keeps what stood, and moves each figure by the years between', () => {
    const offered = [{ id: 'a', code: 'A', forms: ['CONCENTRATED', 'NON_CONCENTRATED'] }, { id: 'b', code: 'B', forms: ['CONCENTRATED'] }]
    fc.assert(fc.property(statement, statement, fc.integer({ min: 1, max: 4 }), (stated, last, years) => {
      const once = withLastYear({ stated, last, years, offered })
      const twice = withLastYear({ stated: once.rows, last, years, offered })
      expect(twice.rows).toEqual(once.rows)
      expect(twice.copied).toBe(0)
      expect(once.rows.slice(0, stated.length)).toEqual(stated)
      expect(once.rows).toHaveLength(stated.length + once.copied)
      const sums = sumOf(last)
      expect(sumOf(shifted(last, years))).toEqual([...sums.slice(years), ...Array<number>(years).fill(0)])
    }))
  })

  test('sums are those of the rows, also when agencies were merged', () => {
    // Half of what a cell holds: two of them still fit into one.
    fc.assert(fc.property(statementUpTo(499), statementUpTo(499), (one, other) => {
      expect(sumOf(added([...one, ...other]))).toEqual(sumOf([...one, ...other]))
      expect(new Set(added([...one, ...other]).map(needKey)).size).toBe(added([...one, ...other]).length)
      expect(joined(one, one)).toEqual(one)
    }))
  })

  test('every problem of every row is told at once', () => {
    const item = { courseId: 'a', form: 'CONCENTRATED', targetGroup: 'PLANNED', reason: 'x', headcounts: { 2027: 2 } } as const
    const courses = [{ id: 'a', code: 'A', forms: ['CONCENTRATED'] }]
    const { problems } = readNeeds(2027, [item, { ...item, courseId: undefined, courseCode: 'A' }, { ...item, courseId: 'z' }, { ...item, form: 'NON_CONCENTRATED' }], courses)
    expect(problems).toEqual([
      { path: 'items.1.targetGroup', code: 'need_repeated' }, { path: 'items.2.courseId', code: 'course_not_found' }, { path: 'items.3.form', code: 'form_not_offered' },
    ])
  })
})
