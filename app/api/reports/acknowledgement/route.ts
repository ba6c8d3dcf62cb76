import { acknowledgeReports } from '@/lib/teaching/reports/commands/acknowledge-reports'
import { receiveAllForm } from '@/lib/teaching/reports/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

/** Several reports at once, without an answer. */
export const POST = handleSignedIn({ body: receiveAllForm, once: 200 }, async ({ actor, body, now, locale }) =>
  respond(await acknowledgeReports(actor, body.reports, now), { ok: 200, area: 'teaching.reportReading', not_allowed: 403, report_not_found: 404 }, locale))
