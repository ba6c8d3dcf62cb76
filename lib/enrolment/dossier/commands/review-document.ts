import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { files } from '../../../files/storage'
import { fail, ok, type Result } from '../../../result'
import { documentsVisibleTo, mayReviewDocuments } from '../policy'
import { reviewBlocker } from '../rules'
import type { ReviewInput } from '../schema'
import { lockNomination, recordOfDocument } from '../steps'

export type ReviewError = 'not_allowed' | 'document_not_found' | 'nomination_closed' | 'changed_meanwhile' | 'file_gone'
export type Reviewed = { id: string; nominationId: string; status: 'CHECKED' | 'RETURNED' }

/** Finds a document in order, or returns it with a coded reason; what may not be held here is removed with that. Safe to run twice. */
export async function reviewDocument(
  actor: Actor, { id, review }: { id: string; review: ReviewInput }, now: Date,
): Promise<Result<Reviewed, ReviewError>> {
  const forbidden = review.decision === 'return' && review.reason === 'FORBIDDEN'
  const result = await transaction(async (tx): Promise<Result<Reviewed, ReviewError>> => {
    const seen = await tx.nominationDocument.findFirst({ where: { AND: [{ id }, documentsVisibleTo(actor)] }, select: { nominationId: true } })
    if (!seen) return fail('document_not_found')
    if (!mayReviewDocuments(actor)) return fail('not_allowed')
    const nomination = await lockNomination(tx, seen.nominationId)
    // Under the lock again: a newer version may have come meanwhile.
    const document = await tx.nominationDocument.findUnique({ where: { id } })
    if (!nomination || !document) return fail('document_not_found')
    const blocker = reviewBlocker(nomination.status, document, review.decision)
    if (blocker) return fail(blocker)
    const status = review.decision === 'check' ? ('CHECKED' as const) : ('RETURNED' as const)
    const [reason, note] = [review.decision === 'return' ? review.reason : null, review.note ?? null]
    const answer = { id, nominationId: nomination.id, status }
    if (document.status === status && document.reason === reason && document.note === note) return ok(answer)
    const purged = forbidden && document.contentHash && !document.purgedAt ? { purgedAt: now } : {}
    await tx.nominationDocument.update({ where: { id }, data: { status, reason, note, reviewedAt: now, ...purged }, select: { id: true } })
    const said = { document: document.kind, version: document.version, ...(reason ? { fault: reason } : {}), ...(note ? { note } : {}) }
    await recordOfDocument(tx, actor, status === 'CHECKED' ? 'document.checked' : 'document.returned', nomination, said)
    return ok(answer)
  })
  if (result.ok && forbidden) await files.remove(id)
  return result
}
