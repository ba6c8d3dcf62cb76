import { reviewReports } from '@/lib/teaching/reports/commands/review-reports'
import { reportParams, reviewBody } from '@/lib/teaching/reports/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

/** The proof-reader agrees to reports, or gives one back with a remark. */
export const POST = handleSignedIn({ params: reportParams, body: reviewBody, once: 200 }, async ({ actor, params, body, locale }) =>
  respond(await reviewReports(actor, { ...body, cohortId: params.id }), { ok: 200, area: 'teaching.reportReading', not_allowed: 403, cohort_not_found: 404, report_not_found: 404 }, locale))
