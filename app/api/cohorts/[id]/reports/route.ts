import { writeReport } from '@/lib/teaching/reports/commands/write-report'
import { listReportsForPrograms } from '@/lib/teaching/reports/queries/list-cohort-reports'
import { draftBody, reportParams } from '@/lib/teaching/reports/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json, respond } from '@/lib/web/respond'

/** What the class owes and has written; of an agency, what it received. */
export const GET = handleSignedIn({ params: reportParams }, async ({ actor, params, now, locale }) => {
  const found = await listReportsForPrograms(actor, params.id, dayAt(now))
  return found ? json(found) : generalProblem('not_found', locale)
})

/** Writes the draft of one trainee's report, and hands it on if that is wished. */
export const POST = handleSignedIn({ params: reportParams, body: draftBody, once: 200 }, async ({ actor, params, body, now, locale }) =>
  respond(await writeReport(actor, { ...body, cohortId: params.id }, now), { ok: 200, area: 'teaching.reportReading', not_allowed: 403, cohort_not_found: 404, trainee_not_found: 404, passages_missing: 422 }, locale))
