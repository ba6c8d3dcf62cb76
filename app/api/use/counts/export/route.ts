import { exportUseCounts } from '@/lib/evaluations/use/commands'
import { useCountsSheet } from '@/lib/evaluations/use/messages/sheet'
import { useCountsExport } from '@/lib/evaluations/use/schema'
import { translatorFor } from '@/lib/i18n/sentence'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { spreadsheet, spreadsheetAnswer } from '@/lib/web/spreadsheet'

/** By agency: completed, nothing recorded, not used, not able, needed and not trained. */
export const GET = handleSignedIn({ query: useCountsExport }, async ({ actor, query, now, locale }) => {
  const result = await exportUseCounts(actor, query, now)
  if (!result.ok) return respond(result, { ok: 200, area: 'evaluations.use', not_allowed: 403 }, locale)
  return spreadsheetAnswer(await spreadsheet(useCountsSheet(result.value, translatorFor(locale))), 'su-dung-theo-co-quan')
})
