import { recordEvidence } from '@/lib/agreements/commands'
import { dutyParams, paperInput } from '@/lib/agreements/obligations/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

/** The paper that fulfils a duty which does not close itself. */
export const POST = handleSignedIn({ params: dutyParams, body: paperInput, once: 201 }, async ({ actor, params, body, now, locale }) =>
  respond(await recordEvidence(actor, { ...params, ...body }, now), { ok: 201, area: 'agreements', not_allowed: 403, obligation_not_found: 404 }, locale))
