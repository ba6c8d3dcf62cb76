import 'server-only'
import { notFound } from 'next/navigation'
import { requireActor } from '../../access/session'
import { dayAt } from '../../time'
import { mayHandleRequests } from './policy'
import { findDataRequest, listDataRequests, listOwnDataRequests } from './queries/list-requests'
import { listReceivingSchools } from './queries/list-schools'
import { namedRequest, requestFilter } from './schema'

export type Search = Readonly<Record<string, string | string[] | undefined>>
const PAGE = 25

/** What the reader asked, and whom more can be asked. */
export async function loadOwnRequests() {
  const actor = await requireActor()
  const today = dayAt(new Date())
  const [requests, schools] = await Promise.all([listOwnDataRequests(actor, today), listReceivingSchools(actor)])
  return { requests, schools, trainee: actor.kind === 'trainee', today }
}

/** Requests made to the school under the filters of an address; what waits comes first unless somebody asks otherwise. */
export async function loadRequests(search: Search) {
  const actor = await requireActor()
  if (!mayHandleRequests(actor)) return notFound()
  const filter = requestFilter.parse(search)
  const today = dayAt(new Date())
  return { ...(await listDataRequests(actor, { ...filter, limit: PAGE }, today)), filter, today }
}

/** One request as the school handles it. */
export async function loadRequest(address: string) {
  const actor = await requireActor()
  const params = namedRequest.safeParse({ requestId: address })
  if (!mayHandleRequests(actor) || !params.success) return notFound()
  const today = dayAt(new Date())
  return { request: (await findDataRequest(actor, params.data.requestId, today)) ?? notFound(), today }
}
