import { translatorFor } from '@/lib/i18n/sentence'
import { exportProgress } from '@/lib/reporting/progress/commands'
import { agencySheet, progressSheet } from '@/lib/reporting/progress/rules/sheet'
import { progressParams, progressQuery } from '@/lib/reporting/progress/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { spreadsheet, spreadsheetAnswer } from '@/lib/web/spreadsheet'

/** The same figures as a workbook. */
export const GET = handleSignedIn({ params: progressParams, query: progressQuery }, async ({ actor, params: { year }, query, now, locale }) => {
  const done = await exportProgress(actor, { year, ...query }, dayAt(now))
  if (!done.ok) return respond(done, { ok: 200, area: 'reporting.progress', progress_not_found: 404, as_of_outside_year: 422 }, locale)
  const { progress, agencies } = done.value
  const t = translatorFor(locale)
  const file = progress.by === 'agency' ? await spreadsheet(agencySheet(progress, agencies, locale, t)) : await spreadsheet(progressSheet(progress, locale, t))
  return spreadsheetAnswer(file, `tien-do-${progress.asOf}-${progress.by}`)
})
