import { z } from 'zod'
import { refusedAnswer } from '@/lib/enrolment/messages/sentences'
import { substituteNomination } from '@/lib/enrolment/order/commands/substitute-nomination'
import { substitutionInput } from '@/lib/enrolment/order/schema'
import { translatorFor } from '@/lib/i18n/sentence'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { publicDataChangedByProgram } from '@/lib/web/revalidate'

const params = z.object({ id: z.uuid() })
const statuses = { ok: 201, area: 'enrolment', not_allowed: 403, nomination_not_found: 404, person_not_found: 404 } as const

export const POST = handleSignedIn({ params, body: substitutionInput, once: 201 }, async ({ actor, params: { id }, body, now, locale }) => {
  const result = await substituteNomination(actor, { id, ...body }, now)
  if (result.ok) publicDataChangedByProgram('cohorts')
  return respond(result.ok ? result : refusedAnswer(result, translatorFor(locale)), statuses, locale)
})
