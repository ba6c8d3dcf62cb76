import { answerRecommendation } from '@/lib/activities/commands/follow-recommendation'
import { answerInput, named } from '@/lib/activities/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

/** The addressee's answer; that of the academy is recorded by the training office. */
export const POST = handleSignedIn({ params: named, body: answerInput, once: 201 }, async ({ actor, params, body, now, locale }) =>
  respond(await answerRecommendation(actor, { recommendationId: params.id, ...body }, now), { ok: 201, area: 'activities', not_allowed: 403, recommendation_not_found: 404 }, locale))
