import { recordRecommendation } from '@/lib/activities/commands/follow-recommendation'
import { listRecommendations } from '@/lib/activities/queries/list-recommendations'
import { recommendationInput, recommendationQuery } from '@/lib/activities/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { json, respond } from '@/lib/web/respond'

export const GET = handleSignedIn({ query: recommendationQuery }, async ({ actor, query, now }) => json(await listRecommendations(actor, query, dayAt(now))))

export const POST = handleSignedIn({ body: recommendationInput, once: 201 }, async ({ actor, body, now, locale }) =>
  respond(await recordRecommendation(actor, body, now), { ok: 201, area: 'activities', not_allowed: 403 }, locale))
