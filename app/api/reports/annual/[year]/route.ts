import { findAnnualReport } from '@/lib/reporting/annual/queries/find-annual-report'
import { annualReportAnswer } from '@/lib/reporting/annual/rules/answer'
import { annualParams, annualQuery } from '@/lib/reporting/annual/schema'
import { fail, ok } from '@/lib/result'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

/** Every figure of a year's report with its parts, what was printed, the checks and the address of its rows. */
export const GET = handleSignedIn({ params: annualParams, query: annualQuery }, async ({ actor, params: { year }, query, now, locale }) => {
  const report = await findAnnualReport(actor, { year, school: query.school }, dayAt(now))
  const result = report ? ok(annualReportAnswer(report)) : fail('report_not_found')
  return respond(result, { ok: 200, area: 'reporting.annual', report_not_found: 404 }, locale)
})
