/** Chance that can be had again: the same seed gives the same choices on every machine (mulberry32). */
export interface Random {
  /** From 0 up to and without 1. */
  next: () => number
  below: (bound: number) => number
  pick: <T>(list: readonly T[]) => T
  chance: (share: number) => boolean
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (bound: number) => Math.floor(next() * bound)
  const pick = <T>(list: readonly T[]): T => {
    const [chosen] = list.slice(below(list.length))
    if (chosen === undefined) throw new Error('Nothing to pick from')
    return chosen
  }
  return { next, below, pick, chance: (share) => next() < share }
}
