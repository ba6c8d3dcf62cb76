import { exportActivities } from '@/lib/activities/commands/export-register'
import { activitySheet } from '@/lib/activities/messages/sheets'
import { activityQuery } from '@/lib/activities/schema'
import { translatorFor } from '@/lib/i18n/sentence'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { spreadsheet, spreadsheetAnswer } from '@/lib/web/spreadsheet'

/** The register under a filter as a workbook; taking it away is recorded. */
export const GET = handleSignedIn({ query: activityQuery.pick({ kind: true, year: true }) }, async ({ actor, query, now, locale }) => {
  const result = await exportActivities(actor, query, now)
  if (!result.ok) return respond(result, { ok: 200, area: 'activities', not_allowed: 403 }, locale)
  return spreadsheetAnswer(await spreadsheet(activitySheet(result.value, dayAt(now), translatorFor(locale), locale)), `hoat-dong-${dayAt(now)}`)
})
