import { addDays, daysBetween, type Day } from '../../../time'
import { exchanged, type Class, type Span, type Supply, type Week } from './forecast'

/** A class that would open on another day. */
export type Move = { id: string; from: Day; to: Day }

/** The same class so many days later or, below zero, earlier. */
const shifted = <One extends Class>(one: One, days: number): One => ({ ...one, opensOn: addDays(one.opensOn, days), endsOn: addDays(one.endsOn, days) })

/** The classes as they would be after moves. */
export function afterMoves<One extends Class>(classes: readonly One[], moves: readonly Move[]): One[] {
  const moveOf = new Map(moves.map((move) => [move.id, move]))
  return classes.map((one) => {
    const move = moveOf.get(one.id)
    return move ? shifted(one, daysBetween(move.from, move.to)) : one
  })
}

/** What becomes of a class's rule of unused seats when it moves: the day moves along, and `late` says that this one has passed. */
export type RuledMove<One> = { one: One; from: Day; to: Day; late: boolean }

/** The moved classes that have such a rule. */
export function ruledMoves<One extends { id: string; returnOn: Day | null }>(classes: readonly One[], moves: readonly Move[], today: Day): RuledMove<One>[] {
  const moveOf = new Map(moves.map((move) => [move.id, move]))
  return classes.flatMap((one) => {
    const [move, from] = [moveOf.get(one.id), one.returnOn]
    if (!move || from === null) return []
    const to = addDays(from, daysBetween(move.from, move.to))
    return [{ one, from, to, late: to < today }]
  })
}

/** Whether no week is worse than it was. */
export const noWorse = (before: readonly Week[], after: readonly Week[]): boolean =>
  after.every(({ strain }, index) => strain <= (before[index]?.strain ?? 0))

/**
 * Which classes could open earlier, so that fewer weeks are above what the school can open: week by week, each time the class
 * that finds room in the nearest week before, on its own weekday and not before `earliest`. A move that would make any week worse,
 * or its own no better, is none: a long class that opens earlier is still in session, and takes the same room.
 */
export function proposeMoves(classes: readonly Class[], before: readonly Week[], supplyOf: (span: Span) => Supply, earliest: Day): Move[] {
  let weeks = [...before]
  const moves: Move[] = []
  const overAt = (index: number) => weeks[index]?.over ?? 0
  for (const [index, { from, to }] of before.entries()) {
    const waiting = classes.filter((one) => one.opening && one.movable && one.opensOn >= from && one.opensOn <= to)
    for (let back = 1; back <= index && overAt(index) > 0; back += 1) {
      for (const one of waiting) {
        if (overAt(index) === 0 || moves.some(({ id }) => id === one.id)) continue
        const earlier = shifted(one, -7 * back)
        if (earlier.opensOn < earliest) continue
        const after = exchanged(weeks, supplyOf, one, earlier)
        if (!noWorse(weeks, after) || (after[index]?.over ?? 0) >= overAt(index)) continue
        moves.push({ id: one.id, from: one.opensOn, to: earlier.opensOn })
        weeks = after
      }
    }
  }
  return moves
}
