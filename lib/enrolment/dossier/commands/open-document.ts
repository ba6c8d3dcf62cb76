import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { files } from '../../../files/storage'
import { fail, ok, type Result } from '../../../result'
import { documentsVisibleTo } from '../policy'

export type OpenedDocument = { bytes: Uint8Array<ArrayBuffer>; mediaType: string; name: string }

/** The file of a document; that it was opened, and by whom, is on record before it is sent. */
export async function openDocument(actor: Actor, { id }: { id: string }): Promise<Result<OpenedDocument, 'document_not_found' | 'file_gone'>> {
  const opened = await transaction(async (tx) => {
    const document = await tx.nominationDocument.findFirst({
      where: { AND: [{ id }, documentsVisibleTo(actor)] },
      select: { kind: true, fileName: true, mediaType: true, purgedAt: true, nomination: { select: { id: true, personId: true } } },
    })
    // A nobody sees no document, so the question below only tells the type.
    if (!document?.fileName || !document.mediaType || actor.kind === 'public') return fail('document_not_found')
    if (document.purgedAt) return fail('file_gone')
    const { nomination, kind, fileName: name, mediaType } = document
    await recordEvent(tx, actor, { type: 'person.document-read', personId: nomination.personId, data: { nomination: nomination.id, document: kind, id } })
    return ok({ name, mediaType })
  })
  if (!opened.ok) return opened
  const bytes = await files.get(id)
  if (!bytes) throw new Error(`The file of document ${id} is not in the storage`)
  return ok({ ...opened.value, bytes })
}
