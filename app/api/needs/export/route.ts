import { exportNeeds } from '@/lib/planning/needs/commands/export-needs'
import { callNamed } from '@/lib/planning/needs/schema'
import { needsSheet } from '@/lib/planning/needs/messages/sheet'
import { translatorFor } from '@/lib/i18n/sentence'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { spreadsheet, spreadsheetAnswer } from '@/lib/web/spreadsheet'

export const GET = handleSignedIn({ query: callNamed }, async ({ actor, query, locale }) => {
  const result = await exportNeeds(actor, query)
  if (!result.ok) return respond(result, { ok: 200, area: 'planning.needs', call_not_found: 404, school_unnamed: 422 }, locale)
  return spreadsheetAnswer(await spreadsheet(needsSheet(result.value, translatorFor(locale), locale)), `nhu-cau-${result.value.year}`)
})
