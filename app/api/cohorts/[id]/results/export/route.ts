import { translatorFor } from '@/lib/i18n/sentence'
import { exportInput, lessonParams } from '@/lib/teaching/attendance/schema'
import { exportResults } from '@/lib/teaching/marks/commands/export-marks'
import { resultSheet } from '@/lib/teaching/marks/messages/sheet'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { spreadsheet, spreadsheetAnswer } from '@/lib/web/spreadsheet'

/** The results of a class, as a workbook with names: `reason` says why. */
export const GET = handleSignedIn({ params: lessonParams, query: exportInput }, async ({ actor, params: { id }, query: { reason }, now, locale }) => {
  const result = await exportResults(actor, { cohortId: id, reason }, now)
  if (!result.ok) return respond(result, { ok: 200, area: 'teaching.marks', cohort_not_found: 404 }, locale)
  return spreadsheetAnswer(await spreadsheet(resultSheet(result.value, dayAt(now), locale, translatorFor(locale))), `ket-qua-${result.value.taught.code}`)
})
