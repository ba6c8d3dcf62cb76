import 'server-only'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '../access/session'
import { dayAt } from '../time'
import { mayDecideSuccession, mayReadAgencies } from './policy'
import { findAgency } from './queries/find-agency'
import { findCase, listCases } from './queries/find-case'
import { listAgencies } from './queries/list-agencies'
import { agencyQuery } from './schema'

type Search = Readonly<Record<string, string | string[] | undefined>>
const known = (id: string) => { const read = z.uuid().safeParse(id); return read.success ? read.data : notFound() }

/** The directory as the address asks for it; 404 for who has no business with it. */
export async function loadDirectory(search: Search) {
  const actor = await requireActor()
  if (!mayReadAgencies(actor)) notFound()
  const given = Object.fromEntries(Object.entries(search).filter(([, value]) => typeof value === 'string' && value !== ''))
  const read = agencyQuery.safeParse(given)
  const query = read.success ? read.data : agencyQuery.parse({})
  return { ...(await listAgencies(actor, query, dayAt(new Date()))), query, decides: mayDecideSuccession(actor) }
}

export async function loadAgency(id: string) {
  const [actor, today] = [await requireActor(), dayAt(new Date())]
  const agency = (await findAgency(actor, known(id), today)) ?? notFound()
  return { agency, today, decides: mayDecideSuccession(actor) }
}

/** Agencies to choose from, for whoever decides. */
export async function loadChoices() {
  const [actor, today] = [await requireActor(), dayAt(new Date())]
  if (!mayDecideSuccession(actor)) notFound()
  const all: { id: string; name: string; ended: boolean }[] = []
  for (let cursor: string | undefined; ;) {
    const page = await listAgencies(actor, { state: 'all', limit: 100, cursor }, today)
    all.push(...page.items.map(({ id, name, validTo }) => ({ id, name, ended: validTo !== null && validTo < today })))
    if (!page.nextCursor || all.length >= 1000) return { agencies: all, today }
    cursor = page.nextCursor
  }
}

export async function loadCases() {
  const actor = await requireActor()
  if (!mayReadAgencies(actor)) notFound()
  return { cases: await listCases(actor), decides: mayDecideSuccession(actor) }
}

export const loadCase = async (id: string) => (await findCase(await requireActor(), known(id), new Date())) ?? notFound()
