import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import { requireActor, requireSession } from '../session'
import { mayKeepKeys } from './policy'
import { findKey, listKeys } from './queries'
import { isRevocable } from './rules'
import { keyFilter } from './schema'

export type Search = Readonly<Record<string, string | string[] | undefined>>

/** The keys of the own house under the filter of an address; not found for whom they are no business. */
export async function loadKeys(search: Search) {
  const actor = await requireActor()
  if (!mayKeepKeys(actor)) return notFound()
  const [filter, now] = [keyFilter.parse(search), new Date()]
  return { ...(await listKeys(actor, filter, now)), filter, now }
}

/** For the form of a new key: whose role it will act in, and its id, drawn before it is made. */
export async function loadIssuer() {
  const { hat, holder } = await requireSession()
  return mayKeepKeys(hat.actor) ? { id: uuid(), role: hat.role, name: holder.displayName } : notFound()
}

/** A key that can be revoked now, or "not found". */
export const loadRevocable = cache(async (id: string) => {
  const actor = await requireActor()
  const key = z.uuid().safeParse(id).success && mayKeepKeys(actor) ? await findKey(actor, id, new Date()) : null
  return key && isRevocable(key.state) ? key : notFound()
})
