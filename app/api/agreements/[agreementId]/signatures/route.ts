import { signVersion } from '@/lib/agreements/signing/commands/sign-version'
import { signatureInput } from '@/lib/agreements/writing/schema'
import { agreementParams } from '@/lib/agreements/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

export const POST = handleSignedIn({ params: agreementParams, body: signatureInput, once: 201 }, async ({ actor, params, body, now, locale }) =>
  respond(await signVersion(actor, { ...params, ...body }, now), { ok: 201, area: 'agreements.refused', not_allowed: 403, agreement_not_found: 404, version_not_found: 404 }, locale))
