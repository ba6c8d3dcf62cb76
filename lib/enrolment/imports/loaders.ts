import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireActor } from '../../access/session'
import { findColumns, type ShownColumns } from './queries/find-columns'
import { findImport, type ShownImport } from './queries/find-import'

/** One list of the class, or "not found"; read once per request. */
export const loadImport = cache(async (cohortId: string, id: string): Promise<ShownImport> => {
  const actor = await requireActor()
  const list = z.uuid().safeParse(id).success ? await findImport(actor, id) : null
  return list?.cohortId === cohortId ? list : notFound()
})

/** The columns of one list of the class, or "not found"; read once per request. */
export const loadColumns = cache(async (cohortId: string, id: string): Promise<ShownColumns> => {
  const actor = await requireActor()
  const columns = z.uuid().safeParse(id).success ? await findColumns(actor, id, new Date()) : null
  return columns?.cohortId === cohortId ? columns : notFound()
})
