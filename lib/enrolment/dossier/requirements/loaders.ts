import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireActor } from '../../../access/session'
import { mayKeepRequirements, mayReadRequirements } from './policy'
import { listRequirements, listRequiringCourses } from './queries'

/** The papers that the actor's school asks for, and whether the actor keeps them; not found for whom they are no business. */
export async function loadRequirements() {
  const actor = await requireActor()
  return mayReadRequirements(actor) ? { requirements: await listRequirements(actor), keeps: mayKeepRequirements(actor) } : notFound()
}

/** The courses for the form of who adds a requirement; others find nothing here. */
export async function loadRequiringCourses() {
  const actor = await requireActor()
  return mayKeepRequirements(actor) ? listRequiringCourses(actor) : notFound()
}

/** A requirement that the actor can end now, or "not found". */
export const loadEndable = cache(async (id: string) => {
  const actor = await requireActor()
  const [found] = z.uuid().safeParse(id).success && mayKeepRequirements(actor) ? await listRequirements(actor, id) : []
  return found?.own && found.validTo === null ? found : notFound()
})
