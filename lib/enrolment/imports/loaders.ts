import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireActor } from '../../access/session'
import { findImport, type ShownImport } from './queries/find-import'

/** One list of the class, or "not found"; read once per request. */
export const loadImport = cache(async (cohortId: string, id: string): Promise<ShownImport> => {
  const actor = await requireActor()
  const list = z.uuid().safeParse(id).success ? await findImport(actor, id) : null
  return list?.cohortId === cohortId ? list : notFound()
})
