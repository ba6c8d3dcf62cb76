const shared = globalThis as { portalTurns?: Map<string, Promise<unknown>> }
const turns = (shared.portalTurns ??= new Map<string, Promise<unknown>>())

/**
 * Long pieces of work on the same thing take turns inside this process, so that they wait without a connection of the pool
 * and without running into the limit of a lock. Between processes the lock itself decides.
 */
export function oneAtATime<T>(what: string, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(what) ?? Promise.resolve()).then(work, work)
  const settled = turn.catch(() => null).finally(() => { if (turns.get(what) === settled) turns.delete(what) })
  turns.set(what, settled)
  return turn
}
