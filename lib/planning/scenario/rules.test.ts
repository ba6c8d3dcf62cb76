import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceOf } from '../plan/rules'
import { countChanges, pairsOf } from './rules'

type Line = Parameters<typeof differenceOf>[0][number]
const line = fc.record({
  itemId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), quarter: fc.integer({ min: 1, max: 4 }), cohorts: fc.integer({ min: 1, max: 3 }), trainees: fc.integer({ min: 3, max: 5 }),
  venue: fc.constantFrom('SCHOOL', 'LOCALITY'), locality: fc.constantFrom(null, 'Xã Tân Phong'), lead: fc.constantFrom({ leadAgencyId: null, leadAgency: null }, { leadAgencyId: '1', leadAgency: 'Sở Nội vụ' }), targetGroup: fc.constantFrom('PLANNED', 'OTHER'),
  leaveNumber: fc.constant(null), leaveOn: fc.constant(null),
}).map(({ lead, ...rest }): Line => ({ ...rest, ...lead }))
const lines = fc.uniqueArray(line, { selector: ({ itemId }) => itemId })
const byItem = (list: readonly Line[]) => [...list].sort((a, b) => (a.itemId < b.itemId ? -1 : 1))

test('nothing differs from itself', () => {
  fc.assert(fc.property(lines, (list) => {
    expect(differenceOf(list, list)).toEqual({ added: [], removed: [], changed: [] })
    expect(countChanges(list, list)).toBe(0)
    expect(pairsOf(list, list).every(({ kind }) => kind === 'same')).toBe(true)
  }))
})

test('what is applied to one side gives the other', () => {
  fc.assert(fc.property(lines, lines, (before, after) => {
    const { added, removed, changed } = differenceOf(before, after)
    const gone = new Set(removed.map(({ itemId }) => itemId))
    const applied = before.filter(({ itemId }) => !gone.has(itemId)).map((one): Line => {
      const change = changed.find(({ line: { itemId } }) => itemId === one.itemId)
      const is = change ? { ...one, ...Object.fromEntries(change.changes.map(({ field, to }) => [field, to])) } : one
      return { ...is, leadAgencyId: is.leadAgency === null ? null : '1' }
    })
    expect(byItem([...applied, ...added])).toEqual(byItem(after))
  }))
})

test('the pairs hold both sides whole, and as many changes as are counted; the way back has as many', () => {
  fc.assert(fc.property(lines, lines, (before, after) => {
    const pairs = pairsOf(before, after)
    expect(byItem(pairs.flatMap((pair) => pair.before ?? []))).toEqual(byItem(before))
    expect(byItem(pairs.flatMap((pair) => pair.after ?? []))).toEqual(byItem(after))
    expect(pairs.filter(({ kind }) => kind !== 'same')).toHaveLength(countChanges(before, after))
    expect(countChanges(after, before)).toBe(countChanges(before, after))
  }))
})
