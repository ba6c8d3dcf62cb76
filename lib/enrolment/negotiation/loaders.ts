import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireActor } from '../../access/session'
import { findNegotiatedCohort } from './queries/find-negotiated-cohort'
import { findNegotiated, listNegotiation } from './queries/list-negotiation'
import { listSteps } from './queries/list-steps'

/** The class of an address whose quotas the actor talks about, or "not found"; read once per request. */
const loadCohort = cache(async (cohortId: string) => {
  const actor = await requireActor()
  const cohort = isId(cohortId) ? await findNegotiatedCohort(actor, cohortId, new Date()) : null
  return { actor, cohort: cohort ?? notFound() }
})

/** A class with the quota of every agency. */
export const loadNegotiation = cache(async (cohortId: string) => {
  const loaded = await loadCohort(cohortId)
  return { ...loaded, quotas: await listNegotiation(loaded.actor, loaded.cohort.id) }
})

/** One agency's quota of a class with its history. */
export const loadQuota = cache(async (cohortId: string, agencyId: string) => {
  const { actor, cohort } = await loadCohort(cohortId)
  const which = { cohortId: cohort.id, agencyId }
  const [quota, steps] = isId(agencyId) ? await Promise.all([findNegotiated(actor, which), listSteps(actor, which)]) : [null, []]
  return { actor, cohort, quota: quota ?? notFound(), steps }
})

/** The same of the agency that looks at it. */
export async function loadOwnQuota(cohortId: string) {
  const actor = await requireActor()
  return actor.kind === 'agency' ? loadQuota(cohortId, actor.agencyId) : notFound()
}

const isId = (id: string): boolean => z.uuid().safeParse(id).success
