import { scanRoll } from '@/lib/teaching/scans/commands/scan-roll'
import { scanInput } from '@/lib/teaching/scans/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

/** The trainee says to be there; said again it stays as it was. */
export const POST = handleSignedIn({ body: scanInput, once: 200 }, async ({ actor, body, now, locale }) =>
  respond(await scanRoll(actor, body, now), { ok: 200, area: 'teaching.scan', not_allowed: 403, trainee_not_found: 404, code_invalid: 422, too_many_codes: 429 }, locale))
