import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireActor } from '../../access/session'
import { loadAgreement } from '../loaders'
import { listOverlapping } from '../signing/queries/list-overlapping'
import { mayComment, mayReadDrafts, mayRecordSignature, mayWriteAgreements } from './policy'
import { findDifference } from './queries/find-difference'
import { findAgreementDraft, listPartyChoices } from './queries/find-draft'
import { listComments } from './queries/list-comments'
import { listAgreementHistory } from './queries/list-history'

/** Who may start an agreement; others find no such page. */
export const loadWriter = cache(async () => {
  const actor = await requireActor()
  return mayWriteAgreements(actor) ? actor : notFound()
})

/** The draft that the writer works on, where `choosing` with what can be chosen. */
export const loadAgreementDraft = cache(async (id: string, choosing = true) => {
  const actor = await loadWriter()
  const draft = z.uuid().safeParse(id).success ? await findAgreementDraft(actor, id) : null
  if (!draft) notFound()
  const { items: agencies, stages } = choosing ? await listPartyChoices(actor, new Date()) : { items: [], stages: [] }
  return { draft, agencies, stages }
})

/** What the visitor may do with an agreement, for the buttons on its pages. */
export async function loadAgreementRights() {
  const actor = await requireActor()
  return {
    writes: mayWriteAgreements(actor), readsDrafts: mayReadDrafts(actor), comments: mayComment(actor),
    signsFor: (party: Parameters<typeof mayRecordSignature>[1]) => mayRecordSignature(actor, party),
  }
}

/** What else binds the agencies of a version on its days, while it is written, signed or in force; one that is over asks nobody to look. */
export async function loadOverlaps(agreementId: string, { number, status }: { number: number; status: string }) {
  return ['DRAFT', 'PROPOSED', 'SIGNED', 'IN_FORCE'].includes(status) ? listOverlapping(await requireActor(), { agreementId, number }) : []
}

export async function loadComments(id: string, version: string | undefined) {
  const [actor, agreement] = await Promise.all([requireActor(), loadAgreement(id, version)])
  return { agreement, comments: await listComments(actor, { agreementId: id, number: agreement.number }) }
}

export async function loadHistory(id: string, version: string | undefined) {
  const [actor, agreement] = await Promise.all([requireActor(), loadAgreement(id, version)])
  return { agreement, happened: await listAgreementHistory(actor, id) }
}

/** The version shown against an earlier one: `from`, or the one before it that the visitor sees. */
export async function loadDifference(id: string, version: string | undefined, from: string | undefined) {
  const [actor, agreement] = await Promise.all([requireActor(), loadAgreement(id, version)])
  const before = z.coerce.number().int().positive().optional().safeParse(from).data ?? agreement.versions.find(({ number }) => number < agreement.number)?.number
  const found = before === undefined ? null : await findDifference(actor, { agreementId: id, from: before, to: agreement.number })
  return found ? { agreement, found } : notFound()
}
