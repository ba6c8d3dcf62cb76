import 'server-only'
import { notFound } from 'next/navigation'
import { v7 as uuidv7 } from 'uuid'
import { requireActor } from '../../access/session'
import { mayCountBreaches, mayKeepBreaches } from './policy'
import { findBreach, listBreaches, listProtection } from './queries'
import { breachFilter, namedBreach } from './schema'

/** The register, for the leadership alone, with the id of the breach that its form will enter. */
export async function loadBreaches(search: Readonly<Record<string, string | string[] | undefined>>) {
  const actor = await requireActor()
  if (!mayKeepBreaches(actor)) return notFound()
  const now = new Date()
  const filter = breachFilter.parse(search)
  return { ...(await listBreaches(actor, { ...filter, limit: 25 }, now)), filter, now, entryId: uuidv7() }
}

/** One breach, with the id of the line that its form will add; not found for everybody but the leadership of its school. */
export async function loadBreach(address: string) {
  const actor = await requireActor()
  const params = namedBreach.safeParse({ breachId: address })
  const now = new Date()
  const found = params.success ? await findBreach(actor, params.data.breachId, now) : null
  return { breach: found ?? notFound(), now, entryId: uuidv7() }
}

/** How many there are at the schools of the province. */
export async function loadProtection() {
  const actor = await requireActor()
  return mayCountBreaches(actor) ? listProtection(actor, new Date()) : notFound()
}
