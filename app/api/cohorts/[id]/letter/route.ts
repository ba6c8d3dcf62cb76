import { z } from 'zod'
import { sendLetter } from '@/lib/enrolment/order/commands/send-letter'
import { letterInput } from '@/lib/enrolment/order/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { publicDataChangedByProgram } from '@/lib/web/revalidate'

const params = z.object({ id: z.uuid() })
const statuses = { ok: 201, area: 'enrolment', not_allowed: 403, cohort_not_found: 404, letter_in_future: 422 } as const

export const POST = handleSignedIn({ params, body: letterInput, once: 201 }, async ({ actor, params: { id }, body, now, locale }) => {
  const result = await sendLetter(actor, { ...body, cohortId: id }, now)
  if (result.ok) publicDataChangedByProgram('cohorts')
  return respond(result, statuses, locale)
})
