import { sendReports } from '@/lib/teaching/reports/commands/send-reports'
import { reportParams, sendingInput } from '@/lib/teaching/reports/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

/** Every signed report of one turn of the class, in one transaction. */
export const POST = handleSignedIn({ params: reportParams, body: sendingInput, once: 200 }, async ({ actor, params, body, now, locale }) =>
  respond(await sendReports(actor, { ...body, cohortId: params.id }, now), { ok: 200, area: 'teaching.reportReading', not_allowed: 403, cohort_not_found: 404 }, locale))
