import { z } from 'zod'
import { askEndorsement } from '@/lib/enrolment/order/commands/endorse-list'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { publicDataChangedByProgram } from '@/lib/web/revalidate'

const params = z.object({ id: z.uuid() })
const statuses = { ok: 201, area: 'enrolment', not_allowed: 403, cohort_not_found: 404 } as const

export const POST = handleSignedIn({ params, once: 201 }, async ({ actor, params: { id }, now, locale }) => {
  const result = await askEndorsement(actor, { cohortId: id }, now)
  if (result.ok) publicDataChangedByProgram('cohorts')
  return respond(result, statuses, locale)
})
