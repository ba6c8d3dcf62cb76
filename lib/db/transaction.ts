import 'server-only'
import { fail, type Failure, type Result } from '../result'
import { beforeCommit } from '../web/context'
import { db, type Tx } from './client'
import { saysOthersHeldIt, saysOutOfTime, violatedConstraint } from './fault'

class Rollback extends Error {
  readonly result: Failure<string>
  constructor(result: Failure<string>) {
    super('rolled back')
    this.result = result
  }
}

const TURNS = 6

/**
 * Runs once more, `turns` times in all, when rivals held what it needed; whoever waited longest for the pool goes first. A statement that
 * ran out of its time, which is twice that of a lock, costs two turns.
 */
async function again<T>(run: () => Promise<T>, turns: number): Promise<T> {
  try {
    return await run()
  } catch (error) {
    const left = turns - (saysOthersHeldIt(error) ? 1 : saysOutOfTime(error) ? 2 : turns)
    if (left > 0) return again(run, left)
    throw error
  }
}

/**
 * Runs `work` in one transaction and commits only if it returns ok. `conflicts` turns a violated constraint,
 * by name, into an expected error. What the request wants written with its answer (an idempotency key) is
 * written here, so that answer and effect stand or fall together. Refused because others held a row for too long, it
 * goes again from the start, six times in all: `work` writes nothing but through `tx`.
 */
export async function transaction<T, E extends string, C extends string = never>(
  work: (tx: Tx) => Promise<Result<T, E>>,
  conflicts: Readonly<Record<string, C>> = {},
  /** Of a transaction that writes hundreds of rows; any other one is short. */
  limits: { timeout?: number } = {},
): Promise<Result<T, E | C>> {
  const once = () => db.$transaction(async (tx) => {
    const result = await work(tx)
    if (!result.ok) throw new Rollback(result)
    await beforeCommit(tx, result.value)
    return result
  }, limits)
  try {
    return await again(once, TURNS)
  } catch (error) {
    // The class is private to this function, so the failure inside is the one that `work` returned.
    if (error instanceof Rollback) return error.result as Failure<E>
    const conflict = conflicts[violatedConstraint(error) ?? '']
    if (conflict) return fail(conflict)
    throw error
  }
}
