import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import type { Day } from '../../time'
import { readsRegister } from '../policy'
import type { RecommendationItem, RecommendationQuery } from '../schema'
import { readRecommendations, type Page } from '../steps/read'

/** A page of recommendations, the last one first: of the school all it made, of an addressee those it is asked. `schoolId` narrows to one school. */
export const listRecommendations = async (actor: Actor, query: RecommendationQuery & { schoolId?: string }, today: Day): Promise<Page<RecommendationItem>> =>
  readsRegister(actor) ? readRecommendations(db, actor, query, today) : { items: [], nextCursor: null }

/** One recommendation; null if the actor may not know it. */
export async function findRecommendation(actor: Actor, id: string, today: Day): Promise<RecommendationItem | null> {
  const { items: [found] } = await readRecommendations(db, actor, { id, limit: 1 }, today)
  return found ?? null
}
