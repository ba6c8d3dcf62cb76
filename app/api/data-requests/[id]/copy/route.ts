import { translatorFor } from '@/lib/i18n/sentence'
import { copyRequestedData } from '@/lib/privacy/copy/commands/copy-data'
import { copySheet } from '@/lib/privacy/copy/rules'
import { copyParams, requestedCopyQuery } from '@/lib/privacy/copy/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { spreadsheet, spreadsheetAnswer } from '@/lib/web/spreadsheet'

/** What the school keeps of who sent the request, for a reason that goes on record and that the person can read. A key takes none: the number is in full, and a program gives no reason. */
export const GET = handleSignedIn({ params: copyParams, query: requestedCopyQuery, people: true }, async ({ actor, params, query, now, locale }) => {
  const result = await copyRequestedData(actor, { requestId: params.id, reason: query.reason }, now)
  if (!result.ok || query.format === 'json') return respond(result, { ok: 200, area: 'privacy', not_allowed: 403, request_not_found: 404 }, locale)
  return spreadsheetAnswer(await spreadsheet(copySheet(result.value, translatorFor(locale), locale)), `du-lieu-theo-yeu-cau-${dayAt(now)}`)
})
