import { z } from 'zod'
import { waiveForNomination } from '@/lib/enrolment/waivers/commands'
import { waiverPaper } from '@/lib/enrolment/waivers/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

const params = z.object({ id: z.uuid() })
const statuses = { ok: 201, area: 'enrolment', not_allowed: 403, leadership_waives: 403, office_waives: 403, nomination_not_found: 404, cohort_not_found: 404, person_not_found: 404, document_in_future: 422, rule_not_waivable: 422 } as const

export const POST = handleSignedIn({ params, body: waiverPaper, once: 201 }, async ({ actor, params: { id }, body, now, locale }) =>
  respond(await waiveForNomination(actor, { nominationId: id, paper: body }, now), statuses, locale))
