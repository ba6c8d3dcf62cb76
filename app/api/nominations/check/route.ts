import { checkedAnswer } from '@/lib/enrolment/messages/sentences'
import { checkNomination } from '@/lib/enrolment/queries/check-nomination'
import { checkInput } from '@/lib/enrolment/schema'
import { translatorFor } from '@/lib/i18n/sentence'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

const statuses = { ok: 200, area: 'enrolment', not_allowed: 403, cohort_not_found: 404, person_not_found: 404, birth_date_in_future: 422 } as const

export const POST = handleSignedIn({ body: checkInput }, async ({ actor, body: { cohortId, ...nominee }, now, locale }) => {
  const result = await checkNomination(actor, { cohortId, nominee }, now)
  return respond(result.ok ? { ...result, value: checkedAnswer(result.value, translatorFor(locale)) } : result, statuses, locale)
})
