import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireActor } from '../../access/session'
import { findCouncil, type Council } from './queries/find-council'
import { councilParams } from './schema'

/** The sitting of an address; 404 for what is malformed or not the actor's to see. */
export const loadCouncil = cache(async (cohortId: string, councilId: string): Promise<Council> => {
  const [actor, named] = [await requireActor(), councilParams.safeParse({ id: cohortId, councilId })]
  return (named.success && (await findCouncil(actor, { cohortId: named.data.id, id: named.data.councilId }))) || notFound()
})
