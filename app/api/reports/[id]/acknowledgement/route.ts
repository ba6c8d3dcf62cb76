import { acknowledgeReport } from '@/lib/teaching/reports/commands/acknowledge-reports'
import { receiptInput, reportParams } from '@/lib/teaching/reports/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

export const POST = handleSignedIn({ params: reportParams, body: receiptInput, once: 200 }, async ({ actor, params, body, now, locale }) =>
  respond(await acknowledgeReport(actor, { id: params.id, ...body }, now), { ok: 200, area: 'teaching.reportReading', not_allowed: 403, report_not_found: 404 }, locale))
