import { z } from 'zod'
import { openCohort } from '@/lib/enrolment/commands/open-cohort'
import { openingInput } from '@/lib/enrolment/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { publicDataChangedByProgram } from '@/lib/web/revalidate'

const params = z.object({ id: z.uuid() })

export const POST = handleSignedIn({ params, body: openingInput, once: 200 }, async ({ actor, params: { id }, body, now, locale }) => {
  const result = await openCohort(actor, { cohortId: id, opening: body }, now)
  if (result.ok) publicDataChangedByProgram('cohorts')
  return respond(result, { ok: 200, area: 'enrolment', not_allowed: 403, cohort_not_found: 404 }, locale)
})
