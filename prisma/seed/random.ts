import { createHash } from 'node:crypto'

/** A small generator (mulberry32): the same seed gives the same world. */
export function randomOf(seed: string | number) {
  let state = typeof seed === 'number' ? Math.imul(seed, 0x9e3779b1) : createHash('md5').update(seed).digest().readInt32LE()
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    chance: (probability: number) => next() < probability,
    between: (low: number, high: number) => low + Math.floor(next() * (high - low + 1)),
    pick: <T>(list: readonly T[]): T => itemAt(list, Math.floor(next() * list.length)),
  }
}

export type Random = ReturnType<typeof randomOf>

/** The n-th of a list, counted around. */
export function itemAt<T>(list: readonly T[], n: number): T {
  const item = list[n % list.length]
  if (item === undefined) throw new Error('The list is empty')
  return item
}
