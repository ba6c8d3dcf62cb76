import { expect, test } from 'vitest'
import type { OpenItem } from '../../agencies/schema'
import { allot } from './allot'
import { totalLines } from './totals'

const item = (kind: OpenItem['kind'], id: string, fromId: string, more: Partial<OpenItem> = {}): OpenItem => ({ kind, id, fromId, label: '', personId: kind === 'PERSON' ? id : null, cohortId: null, count: 1, held: 0, seat: null, ...more })
const nothing = { people: {}, rest: {}, roles: {}, quotas: {}, items: {}, others: {} }
const quota = (fromId: string, count: number) => item('QUOTA', 'k', fromId, { cohortId: 'k', count })

test('a merge shows what each ending agency had, and that the heir has all of it beside its own', () => {
  const [items, ofHeirs] = [[item('PERSON', '1', 'a'), item('PERSON', '2', 'a'), item('PERSON', '3', 'b'), quota('a', 5), quota('b', 3), item('FEED', 'f', 'a')], [item('PERSON', '9', 'c'), quota('c', 2)]]
  const plan = allot('MERGE', items, ['c'], nothing)
  expect(totalLines({ from: ['a', 'b'], heirs: ['c'], items, ofHeirs, plan })).toEqual([
    { kind: 'PERSON', before: 4, after: 4, lines: [{ agencyId: 'a', where: 'from', before: 2, after: 0 }, { agencyId: 'b', where: 'from', before: 1, after: 0 }, { agencyId: 'c', where: 'heir', before: 1, after: 4 }] },
    { kind: 'FEED', before: 1, after: 1, lines: [{ agencyId: 'a', where: 'from', before: 1, after: 0 }, { agencyId: null, where: 'ends', before: 0, after: 1 }] },
    { kind: 'QUOTA', before: 10, after: 10, lines: [{ agencyId: 'a', where: 'from', before: 5, after: 0 }, { agencyId: 'b', where: 'from', before: 3, after: 0 }, { agencyId: 'c', where: 'heir', before: 2, after: 10 }] },
  ])
})

test('what a split leaves unsaid is a line of its own; a quota is counted in seats', () => {
  const items = [item('PERSON', '1', 'a'), item('PERSON', '2', 'a'), quota('a', 5)]
  const plan = allot('SPLIT', items, ['b', 'c'], { ...nothing, people: { 1: 'b' }, quotas: { 'a:k': { b: 3, c: 2 } } })
  const [people, seats] = totalLines({ from: ['a'], heirs: ['b', 'c'], items, ofHeirs: [], plan })
  expect(people?.lines).toEqual([{ agencyId: 'a', where: 'from', before: 2, after: 0 }, { agencyId: 'b', where: 'heir', before: 0, after: 1 }, { agencyId: null, where: 'open', before: 0, after: 1 }])
  expect(seats?.lines.map(({ after }) => after)).toEqual([0, 3, 2])
  expect([people, seats].map((one) => one && one.before === one.after)).toEqual([true, true])
})

test('of a transfer the agency keeps what is not named, and seats that nobody takes along', () => {
  const items = [item('PERSON', '1', 'a'), item('PERSON', '2', 'a'), quota('a', 5), item('NOMINATION', 'n', 'a', { personId: '1', cohortId: 'k', seat: 'QUOTA' })]
  const plan = allot('TRANSFER', items, ['b'], { ...nothing, people: { 1: 'b' } })
  expect(totalLines({ from: ['a'], heirs: ['b'], items, ofHeirs: [], plan }).map(({ kind, lines, before, after }) => [kind, lines.map((line) => line.after), before === after]))
    .toEqual([['PERSON', [1, 1], true], ['QUOTA', [4, 1], true], ['NOMINATION', [0, 1], true]])
})
