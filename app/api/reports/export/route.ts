import { translatorFor } from '@/lib/i18n/sentence'
import { exportReportOverview } from '@/lib/teaching/reports/commands/export-reports'
import { overviewSheet } from '@/lib/teaching/reports/rules/overview-sheet'
import { overviewParams } from '@/lib/teaching/reports/schema'
import { dayAt, yearOf } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { spreadsheet, spreadsheetAnswer } from '@/lib/web/spreadsheet'

/** The figures of a year by class as a workbook. */
export const GET = handleSignedIn({ query: overviewParams }, async ({ actor, query, now, locale }) => {
  const today = dayAt(now)
  const year = query.year ?? yearOf(today)
  const result = await exportReportOverview(actor, year, now)
  if (!result.ok) return respond(result, { ok: 200, area: 'teaching.reportReading', not_allowed: 403 }, locale)
  return spreadsheetAnswer(await spreadsheet(overviewSheet(result.value, { year, today, locale, t: translatorFor(locale) })), `phieu-nhan-xet-${year}`)
})
