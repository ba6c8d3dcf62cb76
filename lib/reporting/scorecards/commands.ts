import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import type { Day } from '../../time'
import { tableScopeOf } from './policy'
import { listScorecards } from './queries/list-scorecards'
import type { Card } from './rules/card'

/** More agencies than a province has. */
const ALL = 2000

/** Hands every card of a year out as a list that leaves the portal, and writes down that it did. */
export async function exportScorecards(actor: Actor, year: number, today: Day): Promise<Result<Card[], 'not_allowed'>> {
  if (!tableScopeOf(actor) || (actor.kind !== 'school' && actor.kind !== 'province')) return fail('not_allowed')
  const { items } = await listScorecards(actor, { year, sort: 'name', limit: ALL }, today)
  const list = actor.kind === 'school' ? { kind: 'school' as const, id: actor.schoolId } : { kind: 'province' as const, id: actor.provinceId }
  await recordEvent(db, actor, { type: 'list.exported', list, schoolId: actor.kind === 'school' ? actor.schoolId : null, data: { list: 'scorecards', year, rows: items.length } })
  return ok(items)
}
