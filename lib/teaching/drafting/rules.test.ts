import { expect, test } from 'vitest'
import { draftOf, freeSlots, movedByWeeks, slotKey } from './rules'

const none = { daysOff: new Set<string>(), taken: new Set<string>() }

test('half-days of the allowed weekdays, without days off and without what is taken', () => {
  const slots = freeSlots({ from: '2026-04-24', to: '2026-05-03', weekdays: [6, 7], halves: ['MORNING', 'AFTERNOON'], daysOff: new Set(['2026-04-26']), taken: new Set(['2026-04-25 MORNING']) })
  expect(slots.map(slotKey)).toEqual(['2026-04-25 AFTERNOON', '2026-05-02 MORNING', '2026-05-02 AFTERNOON', '2026-05-03 MORNING', '2026-05-03 AFTERNOON'])
})

test('modules follow each other, the last half-day of a module may be short, numbering goes on from what is laid', () => {
  const slots = freeSlots({ from: '2026-03-23', to: '2026-03-24', weekdays: [1, 2], halves: ['MORNING', 'EVENING'], ...none })
  const { drafts, left } = draftOf([{ id: 'a', name: 'A', periods: 6, begun: 2 }, { id: 'b', name: 'B', periods: 20, begun: 0 }], slots)
  expect(drafts.map(({ title, day, half, periods }) => [title, day, half, periods])).toEqual([
    ['A, bài 3', '2026-03-23', 'MORNING', 4], ['A, bài 4', '2026-03-23', 'EVENING', 2], ['B, bài 1', '2026-03-24', 'MORNING', 4], ['B, bài 2', '2026-03-24', 'EVENING', 3],
  ])
  expect(left).toBe(13)
})

test('another class is copied by whole weeks, inside the term only', () => {
  const lessons = [{ day: '2026-01-06', half: 'MORNING' }, { day: '2026-01-13', half: 'MORNING' }, { day: '2026-01-20', half: 'MORNING' }]
  const moved = movedByWeeks(lessons, { sourceOpens: '2026-01-05', opensOn: '2026-03-25', endsOn: '2026-04-10', ...none })
  expect(moved.map(({ day }) => day)).toEqual(['2026-03-31', '2026-04-07'])
})
