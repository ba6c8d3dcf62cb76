import 'server-only'
import { notFound } from 'next/navigation'
import { requireActor } from '../../access/session'
import { listParameterValues } from '../../planning/parameters/queries'
import { mayPlan } from '../../planning/policy'
import type { Day } from '../../time'
import { findBunching } from './queries/find-bunching'
import { forecast } from './rules/forecast'
import { outlookOf } from './rules/outlook'
import { afterMoves, ruledMoves } from './rules/proposals'
import { forecastFilter, pickedMoves } from './schema'

/** The forecast of the actor's school, or of one of its province; not found for whom figures are no business. */
export async function loadBunching(search: Readonly<Record<string, string | string[] | undefined>>, today: Day) {
  const actor = await requireActor()
  const bunching = (await findBunching(actor, forecastFilter.parse(search), today)) ?? notFound()
  const values = await listParameterValues(actor, bunching.schoolId)
  return { actor, bunching, values, outlook: outlookOf(bunching, values, today) }
}

/** The proposals that somebody ticked, with the weeks before and after; for those who may move classes. */
export async function loadMoves(search: Readonly<Record<string, string | string[] | undefined>>, today: Day) {
  const { actor, bunching, outlook } = await loadBunching({}, today)
  if (!mayPlan(actor)) notFound()
  const picked = pickedMoves.parse(search['move'])
  const moves = outlook.moves.filter(({ id }) => picked.includes(id))
  const after = forecast(afterMoves(bunching.classes, moves), outlook.weeks, outlook.supplyOf)
  return { bunching, moves, ruled: ruledMoves(bunching.classes, moves, today), before: outlook.weeks, after }
}
