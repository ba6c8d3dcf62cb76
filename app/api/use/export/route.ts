import { exportUse } from '@/lib/evaluations/use/commands'
import { useSheet } from '@/lib/evaluations/use/messages/sheet'
import { useExport } from '@/lib/evaluations/use/schema'
import { translatorFor } from '@/lib/i18n/sentence'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { spreadsheet, spreadsheetAnswer } from '@/lib/web/spreadsheet'

export const GET = handleSignedIn({ query: useExport }, async ({ actor, query, now, locale }) => {
  const result = await exportUse(actor, query, now)
  if (!result.ok) return respond(result, { ok: 200, area: 'evaluations.use', not_allowed: 403 }, locale)
  return spreadsheetAnswer(await spreadsheet(useSheet(result.value, translatorFor(locale))), `su-dung-${query.list}`)
})
