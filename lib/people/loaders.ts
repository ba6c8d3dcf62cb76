import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireActor } from '../access/session'
import { afterAnswer } from '../web/after-answer'
import { recordPersonRead } from './commands'
import { findPerson, type ShownPerson } from './queries/find-person'

/** One person, or "not found"; read once per request. */
export const loadPerson = cache(async (id: string): Promise<ShownPerson> => {
  const actor = await requireActor()
  return (z.uuid().safeParse(id).success && (await findPerson(actor, id))) || notFound()
})

/** The same with the personal file opened, which is recorded. */
export async function loadPersonFile(id: string): Promise<ShownPerson> {
  const [actor, person] = [await requireActor(), await loadPerson(id)]
  afterAnswer(() => recordPersonRead(actor, person.id, 'PERSON'))
  return person
}
