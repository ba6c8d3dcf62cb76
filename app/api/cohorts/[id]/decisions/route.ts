import { z } from 'zod'
import { decideNominations } from '@/lib/enrolment/commands/decide-nomination'
import { decisionsInput } from '@/lib/enrolment/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { publicDataChangedByProgram } from '@/lib/web/revalidate'

const params = z.object({ id: z.uuid() })
const statuses = { ok: 200, area: 'enrolment', not_allowed: 403, cohort_not_found: 404, deadline_in_past: 422, deadline_after_opening: 422 } as const

/** One decision for several nominations of a class, with an answer for each. */
export const POST = handleSignedIn({ params, body: decisionsInput, once: 200 }, async ({ actor, params: { id }, body: { nominations, ...decision }, now, locale }) => {
  const result = await decideNominations(actor, { cohortId: id, ids: nominations, decision }, now)
  if (result.ok) publicDataChangedByProgram('cohorts')
  return respond(result, statuses, locale)
})
