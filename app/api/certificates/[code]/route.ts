import { checkCertificate } from '@/lib/graduation/certificates/commands/check-certificate'
import { checkParams } from '@/lib/graduation/certificates/schema'
import { currentRequest } from '@/lib/web/context'
import { handle } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

/** What the certificate of a code says, with most of the name masked. */
export const GET = handle({ params: checkParams }, async ({ actor, params: { code }, locale }) => respond(
  await checkCertificate(actor, { code, address: currentRequest()?.address ?? 'unknown' }), { ok: 200, area: 'graduation', certificate_not_found: 404, too_many_checks: 429 }, locale))
