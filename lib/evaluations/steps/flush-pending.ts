import 'server-only'
import { randomInt, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Tx } from '../../db/client'

const kept = z.record(z.string(), z.union([z.number(), z.boolean(), z.string()]))

/**
 * Writes the waiting answers of an anonymous round in random order under fresh random keys, so that neither key nor
 * place in the table tells who answered when. The caller holds the round's row.
 */
export async function flushPending(tx: Tx, roundId: string): Promise<number> {
  const waiting = await tx.evaluationPending.findMany({ where: { roundId }, select: { answers: true } })
  if (waiting.length === 0) return 0
  await tx.evaluationPending.deleteMany({ where: { roundId } })
  await tx.evaluationResponse.createMany({ data: shuffled(waiting).map(({ answers }) => ({ id: randomUUID(), roundId, answers: kept.parse(answers) })) })
  return waiting.length
}

/** Fisher and Yates, with a source nobody can guess. */
function shuffled<T>(rows: readonly T[]): T[] {
  const order = rows.map((row) => row)
  for (let last = order.length - 1; last > 0; last -= 1) {
    const [drawn] = order.splice(randomInt(last + 1), 1)
    if (drawn !== undefined) order.push(drawn)
  }
  return order
}
