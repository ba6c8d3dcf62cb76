import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireActor } from '../../access/session'
import { mayReviewDocuments, mayUploadDocuments } from './policy'
import { findDossier, type Dossier, type DossierDocument, type DossierItem } from './queries/find-dossier'

/** The papers of a nomination, or "not found"; read once per request. */
export const loadDossier = cache(async (nominationId: string): Promise<Dossier> => {
  const actor = await requireActor()
  return (z.uuid().safeParse(nominationId).success && (await findDossier(actor, nominationId))) || notFound()
})

/** A classified paper that the agency can state now, or "not found". */
export async function loadOwedPaper({ nominationId, requirementId }: { nominationId: string; requirementId: string }): Promise<DossierItem> {
  const [actor, { open, items }] = [await requireActor(), await loadDossier(nominationId)]
  const item = items.find((one) => one.requirementId === requirementId && one.classified && one.state !== 'CHECKED')
  return item && open && mayUploadDocuments(actor) ? item : notFound()
}

/** The current version of a document that the school can look at now, or "not found". */
export async function loadReviewed({ nominationId, documentId }: { nominationId: string; documentId: string }): Promise<{ item: DossierItem; document: DossierDocument }> {
  const [actor, { open, items }] = [await requireActor(), await loadDossier(nominationId)]
  const item = items.find(({ current }) => current?.id === documentId)
  return item?.current && open && mayReviewDocuments(actor) ? { item, document: item.current } : notFound()
}
