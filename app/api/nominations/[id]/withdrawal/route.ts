import { z } from 'zod'
import { withdrawNomination } from '@/lib/enrolment/commands/withdraw-nomination'
import { withdrawalInput } from '@/lib/enrolment/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { publicDataChangedByProgram } from '@/lib/web/revalidate'

const params = z.object({ id: z.uuid() })

export const POST = handleSignedIn({ params, body: withdrawalInput, once: 200 }, async ({ actor, params: { id }, body, now, locale }) => {
  const result = await withdrawNomination(actor, { id, ...body }, now)
  if (result.ok) publicDataChangedByProgram('cohorts')
  return respond(result, { ok: 200, area: 'enrolment', not_allowed: 403, nomination_not_found: 404 }, locale)
})
