import 'server-only'
import { createHash } from 'node:crypto'
import type { Tx } from '../../../db/client'
import type { Day } from '../../../time'
import { scenarios } from '../../schema'
import { seenOfLine } from '../rules'
import { readLines, type VersionLine } from './read-lines'

type Papers = { id: string; number: number; proposalNumber: string | null; proposedOn: Day | null }

/**
 * The same for the same version: what somebody read before deciding is compared with what there is under the lock. A version that was
 * sent back and proposed again keeps its number, but not this: its proposal and the lines of both scenarios are in it.
 */
function seenOf({ id, number, proposalNumber, proposedOn }: Papers, lines: readonly VersionLine[]): string {
  const said = lines.map((line) => `${line.scenario} ${line.itemId} ${seenOfLine(line)}`).toSorted()
  return createHash('sha256').update(JSON.stringify([id, number, proposalNumber, proposedOn, said])).digest('hex').slice(0, 16)
}

/** The lines of a version in both scenarios, and what it is known by as it stands. */
export async function readSeen(tx: Tx, version: Papers): Promise<{ lines: VersionLine[]; seen: string }> {
  const lines = await readLines(tx, { versions: [version.id], scenarios })
  return { lines, seen: seenOf(version, lines) }
}
