import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dateOf, daysBetween, type Day } from '../../../time'
import { exchanged, forecast, weeksUntilYearEnd, type Class, type Supply } from './forecast'
import { afterMoves, noWorse, proposeMoves } from './proposals'
import { supplyIn } from './supply'

const today = '2026-09-16'
const spans = weeksUntilYearEnd(today)
const aClass = (id: string, opensOn: Day, given: Partial<Class> & { days?: number } = {}): Class => {
  const { days = 5, ...rest } = given
  return { id, opensOn, endsOn: addDays(opensOn, days - 1), fullTime: true, campus: true, opening: true, movable: true, ...rest }
}
const steady = (supply: Partial<Supply>) => (): Supply => ({ rooms: 3, lecturers: 100, lecturersPerClass: 2, partTimeShare: 40, ...supply })
const weekOf = (weeks: ReturnType<typeof forecast>, number: number) => weeks.find((week) => week.number === number)

test('the weeks go from today to the last day of the year, numbered as calendars do', () => {
  expect(spans[0]).toEqual({ monday: '2026-09-14', from: today, to: '2026-09-20', number: 38 })
  expect(spans.at(-1)).toEqual({ monday: '2026-12-28', from: '2026-12-28', to: '2026-12-31', number: 53 })
  expect(weeksUntilYearEnd('2026-12-31')).toHaveLength(1)
})

test('a week can open what rooms and lecturers leave free after the classes in session', () => {
  const inSession = [
    aClass('full', '2026-09-01', { days: 200, opening: false }),
    aClass('part', '2026-09-01', { days: 200, fullTime: false }), aClass('part too', '2026-09-01', { days: 200, fullTime: false, opening: false }),
    aClass('away', '2026-09-01', { days: 200, campus: false, opening: false }),
    aClass('over by then', '2026-09-01', { days: 20, opening: false }),
  ]
  const classes = [...inSession, aClass('new', '2026-11-30'), aClass('newer', '2026-12-04')]
  // Rooms: 3 less 1 less 2 × 40 % is 1.2, so one; lecturers: 13 in pairs is 6, less 4 in session.
  expect(weekOf(forecast(classes, spans, steady({ lecturers: 13 })), 49)).toMatchObject({ openings: 2, roomsFree: 1, lecturersFree: 2, capacity: 1, over: 1 })
  expect(weekOf(forecast(classes, spans, steady({ lecturers: 9 })), 49)).toMatchObject({ lecturersFree: 0, capacity: 0, over: 2 })
})

test('what opened this week before today is in session, what is still to open is not', () => {
  const [week] = forecast([aClass('opened', '2026-09-14', { opening: false }), aClass('late', '2026-09-15'), aClass('to open', '2026-09-16')], spans, steady({}))
  expect(week).toMatchObject({ openings: 1, fullTime: 2, capacity: 1, over: 0 })
})

test('visiting lecturers count while they are recognised', () => {
  const means = { rooms: 8, own: 10, visiting: [{ from: '2022-12-06', to: '2026-12-01', count: 2 }, { from: '2026-12-01', to: null, count: 5 }] }
  const lecturers = spans.map((span) => supplyIn(span, means, { lecturersPerClass: 2, partTimeShare: 40 }).lecturers)
  expect([lecturers[0], lecturers.at(-1)]).toEqual([12, 15])
})

test('short classes move to the nearest week with room, on their weekday', () => {
  const crowd = ['a', 'b', 'c', 'd', 'e'].map((id) => aClass(id, '2026-12-01'))
  const full = ['f', 'g', 'h'].map((id) => aClass(id, '2026-11-23'))
  const classes = [...crowd, ...full]
  expect(proposeMoves(classes, forecast(classes, spans, steady({})), steady({}), addDays(today, 30))).toEqual([
    { id: 'a', from: '2026-12-01', to: '2026-11-17' }, { id: 'b', from: '2026-12-01', to: '2026-11-17' },
  ])
})

test('a long class stays: opened earlier it still takes its room; an announced one stays: its notice says the day', () => {
  const long = ['a', 'b', 'c', 'd', 'e'].map((id) => aClass(id, '2026-12-01', { days: 180 }))
  const announced = ['a', 'b', 'c', 'd', 'e'].map((id) => aClass(id, '2026-12-01', { movable: false }))
  for (const classes of [long, announced]) expect(proposeMoves(classes, forecast(classes, spans, steady({})), steady({}), today)).toEqual([])
})

const classes = fc.array(fc.record({
  ahead: fc.integer({ min: -60, max: 106 }), days: fc.constantFrom(1, 3, 5, 5, 10, 28, 180),
  fullTime: fc.boolean(), campus: fc.boolean(), opening: fc.boolean(), movable: fc.boolean(),
}), { maxLength: 60 }).map((list) => list.map(({ ahead, ...rest }, index) => aClass(String(index), addDays(today, ahead), rest)))
const supply = fc.record({ rooms: fc.integer({ min: 0, max: 12 }), lecturers: fc.integer({ min: 0, max: 60 }), lecturersPerClass: fc.integer({ min: 1, max: 4 }), partTimeShare: fc.integer({ min: 0, max: 100 }) })

test('no proposal makes a week worse, opens a class later, too soon or on another weekday, or loses one', () => {
  fc.assert(fc.property(classes, supply, fc.integer({ min: 0, max: 60 }), (all, has, notice) => {
    const earliest = addDays(today, notice)
    const before = forecast(all, spans, () => has)
    const moves = proposeMoves(all, before, () => has, earliest)
    const changed = afterMoves(all, moves)
    const after = forecast(changed, spans, () => has)
    expect(noWorse(before, after)).toBe(true)
    expect(changed.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
    const sum = (weeks: typeof before) => weeks.reduce((total, week) => total + week.over, 0)
    expect(sum(after) + moves.length).toBeLessThanOrEqual(sum(before))
    for (const { id, from, to } of moves) {
      expect(all.find((one) => one.id === id)).toMatchObject({ opensOn: from, movable: true, opening: true })
      expect(to < from && to >= earliest).toBe(true)
      expect(dateOf(to).getUTCDay()).toBe(dateOf(from).getUTCDay())
    }
    expect(new Set(moves.map(({ id }) => id)).size).toBe(moves.length)
  }))
})

test('a class exchanged gives the weeks that a new count gives', () => {
  fc.assert(fc.property(classes, supply, fc.nat(), fc.integer({ min: -100, max: 100 }), (all, has, pick, days) => {
    const one = all[pick % Math.max(1, all.length)]
    if (!one) return
    const move = { id: one.id, from: one.opensOn, to: addDays(one.opensOn, days) }
    const [is] = afterMoves([one], [move])
    if (!is) return
    expect(exchanged(forecast(all, spans, () => has), () => has, one, is)).toEqual(forecast(afterMoves(all, [move]), spans, () => has))
    expect(daysBetween(is.opensOn, is.endsOn)).toBe(daysBetween(one.opensOn, one.endsOn))
  }))
})
