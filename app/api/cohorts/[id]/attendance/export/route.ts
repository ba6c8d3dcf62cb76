import { translatorFor } from '@/lib/i18n/sentence'
import { exportAbsence } from '@/lib/teaching/attendance/commands/export-attendance'
import { absenceSheet } from '@/lib/teaching/attendance/messages/sheet'
import { exportInput, lessonParams } from '@/lib/teaching/attendance/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { spreadsheet, spreadsheetAnswer } from '@/lib/web/spreadsheet'

/** What a class missed, as a workbook with names: `reason` says why. */
export const GET = handleSignedIn({ params: lessonParams, query: exportInput }, async ({ actor, params: { id }, query: { reason }, now, locale }) => {
  const result = await exportAbsence(actor, { cohortId: id, reason }, now)
  if (!result.ok) return respond(result, { ok: 200, area: 'teaching.attendance', cohort_not_found: 404 }, locale)
  return spreadsheetAnswer(await spreadsheet(absenceSheet(result.value, dayAt(now), locale, translatorFor(locale))), `chuyen-can-${result.value.taught.code}`)
})
