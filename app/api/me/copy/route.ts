import { translatorFor } from '@/lib/i18n/sentence'
import { copyOwnData } from '@/lib/privacy/copy/commands/copy-data'
import { copySheet } from '@/lib/privacy/copy/rules'
import { ownCopyQuery } from '@/lib/privacy/copy/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { spreadsheet, spreadsheetAnswer } from '@/lib/web/spreadsheet'

/** All that is kept of whoever asks, for programs or as a workbook; taking it away is recorded. A key takes none: it is of one hat, and the copy of all that a person is here. */
export const GET = handleSignedIn({ query: ownCopyQuery, people: true }, async ({ actor, query, now, locale }) => {
  const result = await copyOwnData(actor, now)
  const fileName = `du-lieu-ca-nhan-${dayAt(now)}`
  if (result.ok && query.format === 'xlsx') return spreadsheetAnswer(await spreadsheet(copySheet(result.value, translatorFor(locale), locale)), fileName)
  const answer = respond(result, { ok: 200, area: 'privacy', not_allowed: 403 }, locale)
  // Who presses the button wants a file to keep, not a page of brackets.
  if (result.ok) answer.headers.set('content-disposition', `attachment; filename="${fileName}.json"`)
  return answer
})
