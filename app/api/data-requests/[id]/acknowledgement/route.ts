import { copyParams } from '@/lib/privacy/copy/schema'
import { acknowledgeDataRequest } from '@/lib/privacy/requests/commands/handle-request'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

export const POST = handleSignedIn({ params: copyParams }, async ({ actor, params, now, locale }) =>
  respond(await acknowledgeDataRequest(actor, { requestId: params.id }, now), { ok: 200, area: 'privacy', not_allowed: 403, request_not_found: 404 }, locale))
