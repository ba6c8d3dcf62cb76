import { translatorFor } from '@/lib/i18n/sentence'
import { findProgress } from '@/lib/reporting/progress/queries/find-progress'
import { listAttainment } from '@/lib/reporting/progress/queries/list-attainment'
import { progressAnswer } from '@/lib/reporting/progress/rules/answer'
import { progressParams, progressQuery } from '@/lib/reporting/progress/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { json, respond } from '@/lib/web/respond'

/** Plan against actual of a year as of a day of it. */
export const GET = handleSignedIn({ params: progressParams, query: progressQuery }, async ({ actor, params: { year }, query, now, locale }) => {
  const found = await findProgress(actor, { year, ...query }, dayAt(now))
  if (!found.ok) return respond(found, { ok: 200, area: 'reporting.progress', progress_not_found: 404, as_of_outside_year: 422 }, locale)
  const { asOf, by } = found.value
  const agencies = by === 'agency' ? await listAttainment(actor, { year, asOf, school: query.school }) : []
  return json(progressAnswer(found.value, agencies, locale, translatorFor(locale)))
})
