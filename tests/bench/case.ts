import type { Portal } from '../support/portal'

export interface Shot {
  path: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
}

/** One thing to measure. `aim` is asked once, before the first shot, and answers what makes each shot. */
export interface Case {
  name: string
  /** The floor it is laid beside: a prerendered page, or a page rendered per request with a session and one statement. */
  floor: 'page' | 'query'
  /** The share of the floor's requests per second, or the requests per second themselves, that are aimed at. Told, never a limit. */
  aims?: { share?: number; perSecond?: number }
  /** Statements that a request of it may make; the run fails beyond. A time is told and never a limit. */
  mostStatements?: number
  /** A case that writes comes after all that only read, the higher the later: what it writes would be in the way of the others. */
  after?: number
  aim: (portal: Portal) => Promise<() => Shot>
}

/** Goes round through a list, so that no two shots in a row hit the same row. */
export function inTurn<T>(all: readonly T[]): () => T {
  const [first] = all
  if (first === undefined) throw new Error('There is nothing to fire at.')
  let shots = 0
  return () => all[shots++ % all.length] ?? first
}

/** Those that read first, in the order in which they were given. */
export const inOrder = (cases: readonly Case[]): Case[] => cases.toSorted((one, other) => (one.after ?? 0) - (other.after ?? 0))
