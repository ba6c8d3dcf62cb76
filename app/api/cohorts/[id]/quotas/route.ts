import { z } from 'zod'
import { listCohortQuotas } from '@/lib/enrolment/queries/list-cohort-quotas'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

const params = z.object({ id: z.uuid() })

export const GET = handleSignedIn({ params }, async ({ actor, params: { id }, now, locale }) =>
  respond(await listCohortQuotas(actor, id, now), { ok: 200, area: 'enrolment', cohort_not_found: 404, not_allowed: 403 }, locale))
