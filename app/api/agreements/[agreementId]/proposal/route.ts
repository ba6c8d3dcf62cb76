import { proposeVersion } from '@/lib/agreements/writing/commands/propose-version'
import { proposalInput } from '@/lib/agreements/writing/schema'
import { agreementParams } from '@/lib/agreements/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

export const POST = handleSignedIn({ params: agreementParams, body: proposalInput, once: 200 }, async ({ actor, params, body, now, locale }) =>
  respond(await proposeVersion(actor, { ...params, ...body }, now), { ok: 200, area: 'agreements.refused', not_allowed: 403, agreement_not_found: 404 }, locale))
