import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireActor } from '../access/session'
import { recordPersonRead } from '../people/commands'
import { afterAnswer } from '../web/after-answer'
import { findAgencyCohort, type AgencyCohort } from './queries/list-agency-cohorts'
import { findNomination, type ShownNomination } from './queries/find-nomination'

/** The class an agency looks at, or "not found"; read once per request. */
export const loadAgencyCohort = cache(async (id: string): Promise<AgencyCohort> => {
  const actor = await requireActor()
  return (isId(id) && (await findAgencyCohort(actor, id, new Date()))) || notFound()
})

/** One nomination, or "not found"; read once per request. */
export const loadNomination = cache(async (id: string): Promise<ShownNomination> => {
  const actor = await requireActor()
  return (isId(id) && (await findNomination(actor, id))) || notFound()
})

/** The same with its personal file opened, which is recorded. */
export async function loadNominationFile(id: string): Promise<ShownNomination> {
  const [actor, nomination] = [await requireActor(), await loadNomination(id)]
  afterAnswer(() => recordPersonRead(actor, nomination.person.id, 'NOMINATION'))
  return nomination
}

const isId = (id: string): boolean => z.uuid().safeParse(id).success
