import { z } from 'zod'
import { proposeQuota } from '@/lib/enrolment/negotiation/commands/propose-quota'
import { proposalBody } from '@/lib/enrolment/negotiation/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { publicDataChangedByProgram } from '@/lib/web/revalidate'

const params = z.object({ id: z.uuid(), agencyId: z.uuid() })

export const POST = handleSignedIn({ params, body: proposalBody, once: 201 }, async ({ actor, params: { id, agencyId }, body, now, locale }) => {
  const result = await proposeQuota(actor, { cohortId: id, agencyId, ...body }, now)
  if (result.ok) publicDataChangedByProgram('cohorts')
  return respond(result, {
    ok: 201, area: 'enrolment', not_allowed: 403, cohort_not_found: 404, agency_not_found: 404, reason_required: 422, document_required: 422, document_in_future: 422,
  }, locale)
})
