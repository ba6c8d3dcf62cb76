import { translatorFor } from '@/lib/i18n/sentence'
import { exportReportPaper } from '@/lib/reporting/annual/paper/commands'
import { annualPaper } from '@/lib/reporting/annual/paper/rules/paper'
import { annualParams, annualQuery } from '@/lib/reporting/annual/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { officialPaper, officialPaperAnswer } from '@/lib/web/official-paper'
import { respond } from '@/lib/web/respond'

/** The report as a Word file: the issued one, or today's draft. */
export const GET = handleSignedIn({ params: annualParams, query: annualQuery }, async ({ actor, params: { year }, query: { school }, now, locale }) => {
  const result = await exportReportPaper(actor, { year, school }, now)
  if (!result.ok) return respond(result, { ok: 200, area: 'reporting.annual', report_not_found: 404 }, locale)
  const { paper, issued } = result.value
  return officialPaperAnswer(await officialPaper(annualPaper(paper, translatorFor('vi'))), `bao-cao-phoi-hop-${year}-${issued?.number ?? 'du-thao'}`)
})
