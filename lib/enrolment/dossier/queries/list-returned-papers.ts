import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayAt, type Day } from '../../../time'
import { liveStatuses } from '../../schema'
import { dossiersVisibleTo, mayUploadDocuments } from '../policy'
import { returnedPaper, type ReturnedPaper } from '../schema'

const MOST = 200

/** A nomination with the papers that the school sent back; `returnedOn`: the first of them. */
export type WithReturnedPapers = { nominationId: string; person: string; cohort: string; returnedOn: Day; papers: readonly ReturnedPaper[] }

/** The nominations whose papers wait to be sent again, the longest wait first; nothing for whoever sends none. One statement. */
export async function listReturnedPapers(actor: Actor): Promise<WithReturnedPapers[]> {
  if (!mayUploadDocuments(actor)) return []
  const documents = await db.nominationDocument.findMany({
    where: { status: 'RETURNED', replacedAt: null, nomination: { AND: [dossiersVisibleTo(actor), { status: { in: [...liveStatuses] } }] } },
    orderBy: [{ reviewedAt: 'asc' }, { id: 'asc' }], take: MOST,
    select: { nominationId: true, kind: true, reason: true, reviewedAt: true, uploadedAt: true, nomination: { select: { cohort: { select: { code: true } }, person: { select: { fullName: true } } } } },
  })
  return documents.filter((one, index) => documents.findIndex(({ nominationId }) => nominationId === one.nominationId) === index).map((first) => ({
    nominationId: first.nominationId, person: first.nomination.person.fullName, cohort: first.nomination.cohort.code, returnedOn: dayAt(first.reviewedAt ?? first.uploadedAt),
    papers: documents.filter(({ nominationId }) => nominationId === first.nominationId).flatMap(returnedPaper),
  }))
}
