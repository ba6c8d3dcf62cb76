import { z } from 'zod'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { placedAnswer, refusedAnswer } from '@/lib/enrolment/messages/sentences'
import { nominee } from '@/lib/enrolment/schema'
import type { Locale } from '@/lib/i18n/locale'
import { translatorFor } from '@/lib/i18n/sentence'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { publicDataChangedByProgram } from '@/lib/web/revalidate'

const params = z.object({ id: z.uuid() })
const statuses = {
  ok: 201, area: 'enrolment', not_allowed: 403, cohort_not_found: 404, person_not_found: 404, birth_date_in_future: 422,
} as const

const present = (value: unknown, locale: Locale) => placedAnswer(value, translatorFor(locale))

export const POST = handleSignedIn({ params, body: nominee, once: 201, present }, async ({ actor, params: { id }, body, now, locale }) => {
  const result = await submitNomination(actor, { cohortId: id, nominee: body }, now)
  if (result.ok) publicDataChangedByProgram('cohorts')
  return respond(result.ok ? { ...result, value: present(result.value, locale) } : refusedAnswer(result, translatorFor(locale)), statuses, locale)
})
