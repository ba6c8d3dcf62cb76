import { exportReport } from '@/lib/teaching/reports/commands/export-reports'
import { reportParams } from '@/lib/teaching/reports/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { officialPaper, officialPaperAnswer } from '@/lib/web/official-paper'
import { respond } from '@/lib/web/respond'

/** The report as a Word file. */
export const GET = handleSignedIn({ params: reportParams }, async ({ actor, params, now, locale }) => {
  const result = await exportReport(actor, params.id, now)
  if (!result.ok) return respond(result, { ok: 200, area: 'teaching.reportReading', report_not_found: 404 }, locale)
  const { cohort, ordinal, number, paper } = result.value
  return officialPaperAnswer(await officialPaper(paper), `phieu-nhan-xet-${cohort}-lan-${ordinal}-${number ?? 'du-thao'}`)
})
