import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireActor } from '../../access/session'
import { findScheduling } from './queries/find-scheduling'

/** The item of an address with its cohorts; 404 for what is malformed or not the actor's to see. */
export const loadScheduling = cache(async (itemId: string) => {
  const actor = await requireActor()
  const id = z.uuid().safeParse(itemId)
  return { actor, scheduling: (id.success ? await findScheduling(actor, id.data) : null) ?? notFound() }
})
