import { differenceOf, type Amount } from '../plan/rules'

type Line = Parameters<typeof differenceOf>[0][number]

/** One line as two scenarios have it: on one side only, or on both, with other figures or the same. */
export type Pair<One> = { itemId: string; kind: 'added' | 'dropped' | 'changed' | 'same'; before: One | null; after: One | null }

/** Two scenarios line by line, in the order of the first; what only the second has comes last. */
export function pairsOf<One extends Line>(before: readonly One[], after: readonly One[]): Pair<One>[] {
  const { added, changed } = differenceOf(before, after)
  const afterOf = new Map(after.map((line) => [line.itemId, line]))
  const altered = new Set(changed.map(({ line }) => line.itemId))
  return [
    ...before.map((was): Pair<One> => {
      const is = afterOf.get(was.itemId) ?? null
      return { itemId: was.itemId, before: was, after: is, kind: is === null ? 'dropped' : altered.has(was.itemId) ? 'changed' : 'same' }
    }),
    ...added.map((line): Pair<One> => ({ itemId: line.itemId, before: null, after: line, kind: 'added' })),
  ]
}

/** How many lines a switch changes. */
export function countChanges<One extends Line>(before: readonly One[], after: readonly One[]): number {
  const { added, removed, changed } = differenceOf(before, after)
  return added.length + removed.length + changed.length
}

/** What the other side has more or, below zero, less. */
export const gainOf = (before: Amount, after: Amount): Amount => ({ cohorts: after.cohorts - before.cohorts, trainees: after.trainees - before.trainees })
