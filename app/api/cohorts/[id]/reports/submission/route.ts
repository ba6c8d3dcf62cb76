import { handOnReports } from '@/lib/teaching/reports/commands/review-reports'
import { reportParams, submissionBody } from '@/lib/teaching/reports/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

/** Every complete draft of one turn of the class goes to the proof-reader. */
export const POST = handleSignedIn({ params: reportParams, body: submissionBody, once: 200 }, async ({ actor, params, body, locale }) =>
  respond(await handOnReports(actor, { ...body, cohortId: params.id }), { ok: 200, area: 'teaching.reportReading', not_allowed: 403, cohort_not_found: 404 }, locale))
