import { z } from 'zod'
import { rankNomination } from '@/lib/enrolment/order/commands/rank-nomination'
import { rankInput } from '@/lib/enrolment/order/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { publicDataChangedByProgram } from '@/lib/web/revalidate'

const params = z.object({ id: z.uuid() })
const statuses = { ok: 200, area: 'enrolment', not_allowed: 403, nomination_not_found: 404 } as const

export const POST = handleSignedIn({ params, body: rankInput, once: 200 }, async ({ actor, params: { id }, body: { nominationId, rank }, now, locale }) => {
  const result = await rankNomination(actor, { id: nominationId, cohortId: id, rank }, now)
  if (result.ok) publicDataChangedByProgram('cohorts')
  return respond(result, statuses, locale)
})
