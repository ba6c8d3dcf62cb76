import { exportRecommendations } from '@/lib/activities/commands/export-register'
import { recommendationSheet } from '@/lib/activities/messages/sheets'
import { recommendationQuery } from '@/lib/activities/schema'
import { translatorFor } from '@/lib/i18n/sentence'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { spreadsheet, spreadsheetAnswer } from '@/lib/web/spreadsheet'

/** Recommendations under a filter with their answers as a workbook; taking it away is recorded. */
export const GET = handleSignedIn({ query: recommendationQuery.pick({ level: true, state: true, year: true }) }, async ({ actor, query, now, locale }) => {
  const result = await exportRecommendations(actor, query, now)
  if (!result.ok) return respond(result, { ok: 200, area: 'activities', not_allowed: 403 }, locale)
  return spreadsheetAnswer(await spreadsheet(recommendationSheet(result.value, dayAt(now), translatorFor(locale), locale)), `kien-nghi-${dayAt(now)}`)
})
