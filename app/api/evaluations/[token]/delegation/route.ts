import { delegateEvaluation } from '@/lib/evaluations/delegation/commands'
import { delegationBody } from '@/lib/evaluations/delegation/schema'
import { evaluationLink } from '@/lib/evaluations/schema'
import { handle } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

/** Hands the form on; the answer holds the new link's token, the old one stops. */
export const POST = handle({ params: evaluationLink, body: delegationBody }, async ({ actor, params, body, now, locale }) =>
  respond(await delegateEvaluation(actor, { ...params, ...body }, now), { ok: 201, area: 'evaluations', evaluation_not_found: 404, not_to_hand_on: 403 }, locale))
