import { z } from 'zod'
import { decideNomination } from '@/lib/enrolment/commands/decide-nomination'
import { decisionInput } from '@/lib/enrolment/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { publicDataChangedByProgram } from '@/lib/web/revalidate'

const params = z.object({ id: z.uuid() })
const statuses = { ok: 200, area: 'enrolment', not_allowed: 403, nomination_not_found: 404, deadline_in_past: 422 } as const

export const POST = handleSignedIn({ params, body: decisionInput, once: 200 }, async ({ actor, params: { id }, body, now, locale }) => {
  const result = await decideNomination(actor, { id, decision: body }, now)
  if (result.ok) publicDataChangedByProgram('cohorts')
  return respond(result, statuses, locale)
})
