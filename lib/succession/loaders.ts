import 'server-only'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '../access/session'
import { dayAt } from '../time'
import { filterDay } from '../web/filter-day'
import { mayDecideSuccession, mayReadAgencies } from './policy'
import { findAgency } from './queries/find-agency'
import { findCase, listCases } from './queries/find-case'
import { listAgencies } from './queries/list-agencies'
import { agencyQuery, startQuery } from './schema'

type Search = Readonly<Record<string, string | string[] | undefined>>
const known = (id: string) => { const read = z.uuid().safeParse(id); return read.success ? read.data : notFound() }

/** The directory as the address asks for it; 404 for who has no business with it. */
export async function loadDirectory(search: Search) {
  const actor = await requireActor()
  if (!mayReadAgencies(actor)) notFound()
  const given = Object.fromEntries(Object.entries(search).filter(([, value]) => typeof value === 'string' && value !== ''))
  const on = filterDay(search['on'])
  const read = agencyQuery.safeParse({ ...given, on: on.day })
  const query = read.success ? read.data : agencyQuery.parse({})
  return { ...(await listAgencies(actor, query, dayAt(new Date()))), query, on, decides: mayDecideSuccession(actor) }
}

export async function loadAgency(id: string) {
  const [actor, today] = [await requireActor(), dayAt(new Date())]
  const agency = (await findAgency(actor, known(id), today)) ?? notFound()
  return { agency, today, decides: mayDecideSuccession(actor) }
}

/** Whoever decides what becomes of agencies; 404 for everybody else. */
export async function loadDecider() {
  const actor = await requireActor()
  return mayDecideSuccession(actor) ? actor : notFound()
}

/** Agencies at work to choose one from, for whoever decides. */
export async function loadLiving() {
  const [actor, today] = [await loadDecider(), dayAt(new Date())]
  return (await listAgencies(actor, { state: 'living', limit: 1000 }, today)).items
}

const FOUND = 12
export type StartChoices = z.output<typeof startQuery> & { chosen: { id: string; name: string; side: 'from' | 'to' }[]; found: { id: string; name: string; code: string }[] }

/** A case before it begins: agencies chosen so far, and those at work whose name was looked for. */
export async function loadStart(search: Search): Promise<StartChoices> {
  const [actor, today] = [await loadDecider(), dayAt(new Date())]
  const query = startQuery.parse(search)
  const [ids, { q, from, to }] = [[...query.from, ...query.to], query]
  const known = ids.length === 0 ? [] : (await listAgencies(actor, { state: 'all', limit: ids.length, only: ids }, today)).items
  const found = q === undefined ? [] : (await listAgencies(actor, { state: 'living', q, limit: FOUND + ids.length }, today)).items
  const side = (side: 'from' | 'to', own: readonly string[]) => own.flatMap((id) => known.filter((one) => one.id === id).map(({ name }) => ({ id, name, side })))
  return { ...query, chosen: [...side('from', from), ...side('to', to.filter((id) => !from.includes(id)))], found: found.filter(({ id }) => !ids.includes(id)).slice(0, FOUND) }
}

export async function loadCases() {
  const actor = await requireActor()
  if (!mayReadAgencies(actor)) notFound()
  return { cases: await listCases(actor), decides: mayDecideSuccession(actor) }
}

export const loadCase = async (id: string) => (await findCase(await requireActor(), known(id), new Date())) ?? notFound()
