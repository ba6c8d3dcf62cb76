import { z } from 'zod'
import { endorseList, returnList } from '@/lib/enrolment/order/commands/endorse-list'
import { endorsementInput } from '@/lib/enrolment/order/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { publicDataChangedByProgram } from '@/lib/web/revalidate'

const params = z.object({ id: z.uuid() })
const statuses = { ok: 200, area: 'enrolment', not_allowed: 403, cohort_not_found: 404 } as const

export const POST = handleSignedIn({ params, body: endorsementInput, once: 200 }, async ({ actor, params: { id }, body, now, locale }) => {
  const result = body.decision === 'endorse' ? await endorseList(actor, { cohortId: id, ...body }, now) : await returnList(actor, { cohortId: id, ...body }, now)
  if (result.ok) publicDataChangedByProgram('cohorts')
  return respond(result, statuses, locale)
})
