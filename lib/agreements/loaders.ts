import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireActor } from '../access/session'
import { dayAt, type Day } from '../time'
import { loadAffected } from './obligations/loaders'
import { mayStillChange } from './obligations/rules/impact'
import { obligationScopeOf } from './policy'
import { countCells } from './queries/count-cells'
import { findAgreement } from './queries/find-agreement'
import { findOpenObligation } from './queries/find-obligation'
import { listAgreements } from './queries/list-agreements'
import { listDueGroups } from './queries/list-due-groups'
import { countObligations, listObligations } from './queries/list-obligations'
import { listQuery, type ObligationFilter } from './schema'

/** The version asked for (`?version=`), or the one that counts today; not found for whoever may not see it. Once per request. */
export const loadAgreement = cache(async (id: string, version: string | undefined) => {
  const actor = await requireActor()
  const wanted = z.coerce.number().int().positive().optional().safeParse(version)
  if (!z.uuid().safeParse(id).success || !wanted.success) notFound()
  return (await findAgreement(actor, id, wanted.data)) ?? notFound()
})

/** An obligation whose paper the visitor may record. */
export const loadOpenObligation = cache(async (agreementId: string, obligationId: string) => {
  const actor = await requireActor()
  if (!z.uuid().safeParse(agreementId).success || !z.uuid().safeParse(obligationId).success) notFound()
  return (await findOpenObligation(actor, { agreementId, obligationId })) ?? notFound()
})

/** The agreements of whoever asks; a malformed cursor shows the first page. */
export async function loadAgreements(cursor: string | string[] | undefined) {
  const actor = await requireActor()
  const wanted = listQuery.safeParse({ cursor })
  return listAgreements(actor, wanted.success ? wanted.data : { limit: 50 }, dayAt(new Date()))
}

/** A version with the counts of its cells and what is overdue or due soon; before it is in force it has no obligations, but changes some. */
export async function loadProgress(id: string, version: string | undefined, today: Day) {
  const [actor, agreement] = await Promise.all([requireActor(), loadAgreement(id, version)])
  const readsAll = obligationScopeOf(actor).all
  if (mayStillChange(agreement.status)) return { agreement, cells: [], due: [], affected: await loadAffected(id, agreement), readsAll }
  const [cells, due] = await Promise.all([countCells(actor, agreement.versionId, today), listDueGroups(actor, agreement.versionId, today, 12)])
  return { agreement, cells, due, affected: null, readsAll }
}

/** A page of a version's obligations, with how many there are under its filter. */
export async function loadObligations(
  id: string, version: string | undefined, wanted: ObligationFilter & { cursor: { dueOn: Day; id: string } | undefined }, today: Day,
) {
  const [actor, agreement] = await Promise.all([requireActor(), loadAgreement(id, version)])
  const [page, sums] = await Promise.all([listObligations(actor, agreement, { ...wanted, limit: 50 }, today), countObligations(actor, agreement.versionId, wanted, today)])
  return { agreement, ...page, sums, readsAll: obligationScopeOf(actor).all }
}
