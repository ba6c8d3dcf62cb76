import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { received, type FileError, type Sent } from '../../../files/received'
import { files } from '../../../files/storage'
import { fail, type Result } from '../../../result'
import { dateOf } from '../../../time'
import { dossiersVisibleTo, mayUploadDocuments } from '../policy'
import type { StatedPaper } from '../schema'
import { submitVersion, type SubmissionError, type Submitted } from '../steps'

export type UploadError = 'not_allowed' | SubmissionError | FileError

/**
 * Sends a file for a requirement. It is written before its row is committed: a row is never without its file, and a file
 * without a row is taken away, here or by the job. The same file twice is one.
 */
export async function uploadDocument(
  actor: Actor, { nominationId, requirementId, file }: { nominationId: string; requirementId: string; file: Sent | null }, now: Date,
): Promise<Result<Submitted, UploadError>> {
  if (!(await isVisible(actor, nominationId))) return fail('nomination_not_found')
  if (!mayUploadDocuments(actor)) return fail('not_allowed')
  const content = await received(file)
  if (!content.ok) return content
  const { bytes, ...stored } = content.value
  const id = uuid()
  await files.put(id, bytes)
  const result = await transaction((tx) => submitVersion(tx, actor, { id, nominationId, requirementId, content: stored }, now))
  if (!result.ok || result.value.id !== id) await files.remove(id)
  return result
}

/** States a classified decision by its number, its day and who confirmed it. */
export async function statePaper(
  actor: Actor, { nominationId, requirementId, paper }: { nominationId: string; requirementId: string; paper: StatedPaper }, now: Date,
): Promise<Result<Submitted, 'not_allowed' | SubmissionError>> {
  if (!(await isVisible(actor, nominationId))) return fail('nomination_not_found')
  if (!mayUploadDocuments(actor)) return fail('not_allowed')
  const content = { paperNumber: paper.number, paperOn: dateOf(paper.on), confirmedBy: paper.confirmedBy }
  return transaction((tx) => submitVersion(tx, actor, { id: uuid(), nominationId, requirementId, content }, now))
}

const isVisible = async (actor: Actor, id: string): Promise<boolean> =>
  (await db.nomination.count({ where: { AND: [{ id }, dossiersVisibleTo(actor)] } })) > 0
