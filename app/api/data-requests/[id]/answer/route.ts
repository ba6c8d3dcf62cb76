import { copyParams } from '@/lib/privacy/copy/schema'
import { answerDataRequest } from '@/lib/privacy/requests/commands/handle-request'
import { answerInput } from '@/lib/privacy/requests/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

export const POST = handleSignedIn({ params: copyParams, body: answerInput }, async ({ actor, params, body, now, locale }) =>
  respond(await answerDataRequest(actor, { ...body, requestId: params.id }, now), { ok: 200, area: 'privacy', not_allowed: 403, request_not_found: 404 }, locale))
