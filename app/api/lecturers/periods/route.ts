import { translatorFor } from '@/lib/i18n/sentence'
import { exportPeriods } from '@/lib/teaching/lecturers/commands/export-periods'
import { periodSheet } from '@/lib/teaching/lecturers/rules'
import { periodsQuery } from '@/lib/teaching/lecturers/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { spreadsheet, spreadsheetAnswer } from '@/lib/web/spreadsheet'

/** Periods taught in a year by lecturer and month, as a workbook. */
export const GET = handleSignedIn({ query: periodsQuery }, async ({ actor, query: { year }, now, locale }) => {
  const result = await exportPeriods(actor, { year }, now)
  if (!result.ok) return respond(result, { ok: 200, area: 'teaching.lecturers', not_allowed: 403 }, locale)
  return spreadsheetAnswer(await spreadsheet(periodSheet(result.value, { year, asOf: dayAt(now) }, locale, translatorFor(locale))), `so-tiet-giang-${year}`)
})
