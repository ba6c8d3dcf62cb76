import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireActor } from '../../access/session'
import { dayAt } from '../../time'
import { filterDay } from '../../web/filter-day'
import { hasDuties } from './policy'
import { countAffected, findImpact } from './queries/find-impact'
import { countDuties, listBoardDuties, listDutyChoices } from './queries/list-duties'
import { mayStillChange } from './rules/impact'
import { cursorOf } from './rules/places'
import { dutyFilter, type DutyFilter } from './schema'

export type Search = Readonly<Record<string, string | string[] | undefined>>

/** The usable part of an address; one that was mistyped shows the whole list, and a day that is none is told. */
function dutyFilterOf(search: Search): DutyFilter {
  const names = ['view', 'agency', 'state', 'stage', 'from', 'to'] as const
  return Object.fromEntries(names.flatMap((name) => {
    const given = search[name]
    const one = dutyFilter.shape[name].safeParse(name === 'from' || name === 'to' ? filterDay(given).day : given)
    return one.success && one.data !== undefined ? [[name, one.data]] : []
  }))
}

/** The board of whoever asks; an agency's shows its own unless it asks for the school's too. */
export async function loadBoard(search: Search) {
  const actor = await requireActor()
  if (!hasDuties(actor)) notFound()
  const today = dayAt(new Date())
  const given = dutyFilterOf(search)
  const filter: DutyFilter = { view: 'mine', ...given, ...(given.agency && !given.view ? { view: 'all' as const } : {}) }
  const cursor = cursorOf(typeof search['cursor'] === 'string' ? search['cursor'] : undefined)
  const [page, counts, choices] = await Promise.all([
    listBoardDuties(actor, filter, { limit: 50, cursor }, today), countDuties(actor, filter, today), listDutyChoices(actor, today),
  ])
  return { ...page, counts, choices, filter, cursor, today, actor, days: { from: filterDay(search['from']), to: filterDay(search['to']) } }
}

/** For the link that leads to the impact: what would change; null for a version that changes nothing any more. Once per request. */
export const loadAffected = cache(async (agreementId: string, { number, status }: { number: number; status: string }) => (
  mayStillChange(status) ? countAffected(await requireActor(), agreementId, number, dayAt(new Date())) : null))

/** The impact of a version that has yet to come into force. */
export async function loadImpact(agreementId: string, number: string) {
  const actor = await requireActor()
  const wanted = z.object({ agreementId: z.uuid(), number: z.coerce.number().int().positive() }).safeParse({ agreementId, number })
  if (!wanted.success) notFound()
  return (await findImpact(actor, wanted.data.agreementId, wanted.data.number, dayAt(new Date()))) ?? notFound()
}
