import 'server-only'
import { notFound } from 'next/navigation'
import { requireActor } from '../access/session'
import { dayAt } from '../time'
import { mayKeepRegister, readsRegister } from './policy'
import { findActivity } from './queries/find-activity'
import { listActivities, listRegisterAgencies } from './queries/list-activities'
import { findRecommendation, listRecommendations } from './queries/list-recommendations'
import { activityFilter, named, recommendationFilter } from './schema'

export type Search = Readonly<Record<string, string | string[] | undefined>>
const PAGE = 25

/** The register under the filters of an address. */
export async function loadActivities(search: Search) {
  const actor = await requireActor()
  if (!readsRegister(actor)) return notFound()
  const filter = activityFilter.parse(search)
  return { ...(await listActivities(actor, { ...filter, limit: PAGE }, dayAt(new Date()))), filter, keeps: mayKeepRegister(actor) }
}

/** One activity, not found for whom it is no business. */
export async function loadActivity(address: string) {
  const actor = await requireActor()
  const today = dayAt(new Date())
  const params = named.safeParse({ id: address })
  const activity = params.success ? await findActivity(actor, params.data.id, today) : null
  return { activity: activity ?? notFound(), keeps: mayKeepRegister(actor), today }
}

/** What the forms of the register may name: agencies, and the last activities. Only for who keeps it. */
export async function loadChoices() {
  const actor = await requireActor()
  if (!mayKeepRegister(actor)) return notFound()
  const today = dayAt(new Date())
  const [agencies, activities] = await Promise.all([listRegisterAgencies(actor, today), listActivities(actor, { limit: 50 }, today)])
  return { agencies, activities: activities.items, today }
}

/** Recommendations under the filters of an address. */
export async function loadRecommendations(search: Search) {
  const actor = await requireActor()
  if (!readsRegister(actor)) return notFound()
  const filter = recommendationFilter.parse(search)
  const today = dayAt(new Date())
  return { ...(await listRecommendations(actor, { ...filter, limit: PAGE }, today)), filter, today, keeps: mayKeepRegister(actor) }
}

/** One recommendation, not found for whom it is no business. */
export async function loadRecommendation(address: string) {
  const actor = await requireActor()
  const params = named.safeParse({ id: address })
  const today = dayAt(new Date())
  const found = params.success ? await findRecommendation(actor, params.data.id, today) : null
  return { recommendation: found ?? notFound(), today }
}
