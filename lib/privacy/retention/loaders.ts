import 'server-only'
import { notFound } from 'next/navigation'
import { requireActor } from '../../access/session'
import { dayAt } from '../../time'
import { mayReadRetention } from './policy'
import { listRetention } from './queries'
import { retentionFilter } from './schema'

/** What is to be removed, under the rule that an address names. */
export async function loadRetention(search: Readonly<Record<string, string | string[] | undefined>>) {
  const actor = await requireActor()
  if (!mayReadRetention(actor)) return notFound()
  const filter = retentionFilter.parse(search)
  return { ...(await listRetention(actor, filter, dayAt(new Date()))), filter, office: actor.role === 'trainingOffice' }
}
