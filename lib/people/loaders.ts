import 'server-only'
import { notFound } from 'next/navigation'
import { after } from 'next/server'
import { cache } from 'react'
import { z } from 'zod'
import type { SignedInActor } from '../access/actor'
import { requireActor } from '../access/session'
import { recordPersonRead } from './commands'
import type { ReadPage } from './own/schema'
import { findPerson, type ShownPerson } from './queries/find-person'

/** One person, or "not found"; read once per request. */
export const loadPerson = cache(async (id: string): Promise<ShownPerson> => {
  const actor = await requireActor()
  return (z.uuid().safeParse(id).success && (await findPerson(actor, id))) || notFound()
})

/** The same with the personal file opened, which is recorded. */
export async function loadPersonFile(id: string): Promise<ShownPerson> {
  const [actor, person] = [await requireActor(), await loadPerson(id)]
  recordReadAfter(actor, person.id, 'PERSON')
  return person
}

/** Records that a page of somebody was opened once it is out: the page does not wait for it, and a fault of the log breaks none. */
export function recordReadAfter(actor: SignedInActor, personId: string, page: ReadPage): void {
  after(() => recordPersonRead(actor, personId, page))
}
