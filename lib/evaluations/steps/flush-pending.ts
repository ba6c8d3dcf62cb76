import 'server-only'
import { randomInt, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Tx } from '../../db/client'
import { decryptAnswer, encryptAnswer } from '../../identity-number'
import { batchSize } from '../rules'
import type { Answers } from '../schema'

const kept = z.record(z.string(), z.union([z.number(), z.boolean(), z.string()]))
const sealed = z.object({ sealed: z.string() })

/** An answer as it waits: sealed and filled up to one length, so that neither words nor their number can be read beside who answered last. */
const LENGTH = 16_384
const seal = (answers: Answers) => ({ sealed: encryptAnswer(JSON.stringify(answers).padEnd(LENGTH)) })

/** As it was given. Answers that waited before they were sealed are read as they are. */
function unseal(waiting: unknown): Answers {
  const read = sealed.safeParse(waiting)
  return kept.parse(read.success ? JSON.parse(decryptAnswer(read.data.sealed)) : waiting)
}

/**
 * Lets an answer wait among the others of its round. All that wait are written anew in random order under fresh random keys: the transaction that
 * wrote a row, which PostgreSQL keeps with it, is then that of whoever answered last, for all of them. The caller holds the round's row.
 */
export async function keepWaiting(tx: Tx, roundId: string, answers: Answers): Promise<void> {
  const waiting = await takeWaiting(tx, roundId)
  await writeWaiting(tx, roundId, [...waiting, answers])
}

/**
 * Writes waiting answers of an anonymous round, as many as `batchSize` says, drawn at random, in random order under fresh random keys, so that neither
 * key nor place in the table tells who answered when. The caller holds the round's row.
 */
export async function flushPending(tx: Tx, roundId: string, closed: boolean): Promise<number> {
  const [waiting, written] = [await tx.evaluationPending.count({ where: { roundId } }), await tx.evaluationResponse.count({ where: { roundId } })]
  const size = batchSize({ written, waiting, closed })
  if (size === 0) return 0
  const drawn = shuffled(await takeWaiting(tx, roundId))
  await tx.evaluationResponse.createMany({ data: drawn.slice(0, size).map((answers) => ({ id: randomUUID(), roundId, answers })) })
  await writeWaiting(tx, roundId, drawn.slice(size))
  return size
}

async function takeWaiting(tx: Tx, roundId: string): Promise<Answers[]> {
  const rows = await tx.evaluationPending.findMany({ where: { roundId }, select: { answers: true } })
  await tx.evaluationPending.deleteMany({ where: { roundId } })
  return rows.map(({ answers }) => unseal(answers))
}

const writeWaiting = (tx: Tx, roundId: string, answers: readonly Answers[]) =>
  tx.evaluationPending.createMany({ data: shuffled(answers).map((one) => ({ id: randomUUID(), roundId, answers: seal(one) })) })

/** Every order equally likely, by a source that cannot be guessed. */
function shuffled<T>(items: readonly T[]): T[] {
  const left = [...items]
  return Array.from({ length: items.length }, () => left.splice(randomInt(left.length), 1)).flat()
}
