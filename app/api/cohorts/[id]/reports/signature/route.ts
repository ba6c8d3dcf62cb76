import { signReports } from '@/lib/teaching/reports/commands/sign-reports'
import { reportParams, signatureBody } from '@/lib/teaching/reports/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

/** The leadership signs the reports named, all or none, under numbers that rise from the first. */
export const POST = handleSignedIn({ params: reportParams, body: signatureBody, once: 200 }, async ({ actor, params, body, now, locale }) => {
  const result = await signReports(actor, { ...body, cohortId: params.id }, now)
  // One number of several is taken: the first is what the caller can change.
  const named = !result.ok && result.error === 'number_taken' ? { ...result, details: { ...result.details, field: 'firstNumber' } } : result
  return respond(named, { ok: 200, area: 'teaching.reportReading', not_allowed: 403, cohort_not_found: 404, report_not_found: 404, figures_empty: 422 }, locale)
})
