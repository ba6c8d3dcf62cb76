import 'server-only'
import { fail, type Failure, type Result } from '../result'
import { beforeCommit } from '../web/context'
import { db, type Tx } from './client'
import { violatedConstraint } from './fault'

class Rollback extends Error {
  readonly result: Failure<string>
  constructor(result: Failure<string>) {
    super('rolled back')
    this.result = result
  }
}

/**
 * Runs `work` in one transaction and commits only if it returns ok. `conflicts` turns a violated constraint,
 * by name, into an expected error. What the request wants written with its answer (an idempotency key) is
 * written here, so that answer and effect stand or fall together.
 */
export async function transaction<T, E extends string, C extends string = never>(
  work: (tx: Tx) => Promise<Result<T, E>>,
  conflicts: Readonly<Record<string, C>> = {},
  /** Of a transaction that writes hundreds of rows; any other one is short. */
  limits: { timeout?: number } = {},
): Promise<Result<T, E | C>> {
  try {
    return await db.$transaction(async (tx) => {
      const result = await work(tx)
      if (!result.ok) throw new Rollback(result)
      await beforeCommit(tx, result.value)
      return result
    }, limits)
  } catch (error) {
    // The class is private to this function, so the failure inside is the one that `work` returned.
    if (error instanceof Rollback) return error.result as Failure<E>
    const conflict = conflicts[violatedConstraint(error) ?? '']
    if (conflict) return fail(conflict)
    throw error
  }
}
