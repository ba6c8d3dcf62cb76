import 'server-only'
import { notFound } from 'next/navigation'
import { requireActor } from '../../access/session'
import { dayAt, yearOf } from '../../time'
import { findPlan } from '../plan/queries/find-plan'
import { planYear } from '../plan/schema'
import { scenarios, type Scenario } from '../schema'
import { listOverlaps } from './queries/list-overlaps'
import { findVersionOverlaps } from './queries/find-version-overlaps'
import { mergeForm, pairSearch } from './schema'

type Search = Readonly<Record<string, string | string[] | undefined>>

/** The newest version of a year's plan with its overlapping pairs, in the scenario the address names or the one in use. */
export async function loadOverlaps(search: Search) {
  const actor = await requireActor()
  if (actor.kind !== 'school') notFound()
  const year = planYear.safeParse(search['year']).data ?? yearOf(dayAt(new Date()))
  const plan = (await findPlan(actor, { year, scenario: scenarios.find((one) => one === search['scenario']) })) ?? notFound()
  return { actor, plan, overlaps: await listOverlaps(actor, { versionId: plan.version.id, scenario: plan.scenario }) }
}

/** Two overlapping lines by their address, with what was chosen for them; 404 for lines that are of no one version, or not the actor's to see. */
export async function loadPair(search: Search) {
  const actor = await requireActor()
  const { data: wish } = pairSearch.safeParse(search)
  const found = wish ? await findVersionOverlaps(actor, { versionId: wish.version, scenario: wish.scenario }) : null
  const pair = found?.overlaps.find(({ a, b }) => wish && [a.itemId, b.itemId].toSorted().join() === [wish.a, wish.b].toSorted().join())
  if (!wish || !found || !pair) return notFound()
  const chosen = search['keep'] === undefined ? null : mergeForm.safeParse({ ...search, drop: search['keep'] === pair.a.itemId ? pair.b.itemId : pair.a.itemId })
  return { actor, wish, version: found, pair, chosen }
}

/** The overlapping pairs of a version and scenario, to stand beside it. */
export const loadOverlapsOf = async (versionId: string, scenario: Scenario) => {
  const actor = await requireActor()
  return { actor, overlaps: await listOverlaps(actor, { versionId, scenario }) }
}
