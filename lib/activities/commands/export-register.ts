import 'server-only'
import type { Actor } from '../../access/actor'
import { transaction } from '../../db/transaction'
import type { Tx } from '../../db/client'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dayAt } from '../../time'
import { readsRegister } from '../policy'
import type { ActivityItem, ActivityQuery, RecommendationItem, RecommendationQuery } from '../schema'
import { readActivities, readRecommendations } from '../steps/read'

/** A spreadsheet is opened by people. */
const MOST = 5_000

/** The register under a filter, for a file; that it left the portal is recorded. */
export async function exportActivities(actor: Actor, filter: Pick<ActivityQuery, 'kind' | 'year'>, now: Date): Promise<Result<ActivityItem[], 'not_allowed'>> {
  if (!readsRegister(actor)) return fail('not_allowed')
  return transaction(async (tx) => ok(await recorded(tx, actor, 'activities', (await readActivities(tx, actor, { ...filter, limit: MOST }, dayAt(now))).items)))
}

/** The recommendations that the actor follows or has to answer, for a file. */
export async function exportRecommendations(actor: Actor, filter: Pick<RecommendationQuery, 'level' | 'state' | 'year'>, now: Date): Promise<Result<RecommendationItem[], 'not_allowed'>> {
  if (!readsRegister(actor)) return fail('not_allowed')
  return transaction(async (tx) => ok(await recorded(tx, actor, 'recommendations', (await readRecommendations(tx, actor, { ...filter, limit: MOST }, dayAt(now))).items)))
}

async function recorded<T>(tx: Tx, actor: Extract<Actor, { kind: 'school' | 'province' | 'agency' }>, what: string, rows: T[]): Promise<T[]> {
  const list = actor.kind === 'school' ? { kind: actor.kind, id: actor.schoolId } : actor.kind === 'province' ? { kind: actor.kind, id: actor.provinceId } : { kind: actor.kind, id: actor.agencyId }
  await recordEvent(tx, actor, { type: 'list.exported', list, schoolId: actor.kind === 'school' ? actor.schoolId : null, data: { what, rows: rows.length } })
  return rows
}
