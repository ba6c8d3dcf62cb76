import { z } from 'zod'
import { revokeWaiver } from '@/lib/enrolment/waivers/commands'
import { revocationInput } from '@/lib/enrolment/waivers/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

const params = z.object({ id: z.uuid() })
const statuses = { ok: 200, area: 'enrolment', not_allowed: 403, leadership_waives: 403, office_waives: 403, waiver_not_found: 404, cohort_not_found: 404 } as const

export const POST = handleSignedIn({ params, body: revocationInput, once: 200 }, async ({ actor, params: { id }, body, now, locale }) =>
  respond(await revokeWaiver(actor, { id, reason: body.reason }, now), statuses, locale))
