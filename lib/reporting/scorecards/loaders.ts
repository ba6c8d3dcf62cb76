import 'server-only'
import { notFound } from 'next/navigation'
import { requireActor } from '../../access/session'
import type { Day } from '../../time'
import { tableScopeOf } from './policy'
import { findScorecard, listScorecards } from './queries/list-scorecards'
import { listScorecardRows } from './queries/list-scorecard-rows'
import { cardParams, cardPlace, cardRowPlace, cardRowsParams, type CardSort } from './schema'

const PAGE = 50
type Cursor = string | string[] | undefined

export async function loadScorecards({ cursor, ...wanted }: { year: number; sort: CardSort; cursor: Cursor }, today: Day) {
  const actor = await requireActor()
  if (!tableScopeOf(actor)) return notFound()
  const after = cardPlace.safeParse(cursor).data
  return { first: after === undefined, ...(await listScorecards(actor, { ...wanted, cursor: after, limit: PAGE }, today)) }
}

/** One card; of nobody named, the agency's own. */
export async function loadScorecard({ agencyId, year }: { agencyId: string | null; year: number }, today: Day) {
  const actor = await requireActor()
  const wanted = cardParams.safeParse({ agencyId: agencyId ?? (actor.kind === 'agency' ? actor.agencyId : null) })
  if (!wanted.success) return notFound()
  return (await findScorecard(actor, { ...wanted.data, year }, today)) ?? notFound()
}

export async function loadScorecardRows({ agencyId, measure, year, cursor }: { agencyId: string | null; measure: string; year: number; cursor: Cursor }, today: Day) {
  const actor = await requireActor()
  const wanted = cardRowsParams.safeParse({ agencyId: agencyId ?? (actor.kind === 'agency' ? actor.agencyId : null), measure, year })
  if (!wanted.success) return notFound()
  const after = cardRowPlace.safeParse(cursor).data
  return { first: after === undefined, ...((await listScorecardRows(actor, { ...wanted.data, cursor: after, limit: PAGE }, today)) ?? notFound()) }
}
