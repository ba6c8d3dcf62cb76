import { translatorFor } from '@/lib/i18n/sentence'
import { exportImplied } from '@/lib/planning/needs/implied/commands'
import { impliedSheet } from '@/lib/planning/needs/implied/messages/sheet'
import { impliedExport } from '@/lib/planning/needs/implied/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { spreadsheet, spreadsheetAnswer } from '@/lib/web/spreadsheet'

/** The agency's own people who need training, by name. */
export const GET = handleSignedIn({ query: impliedExport }, async ({ actor, query, now, locale }) => {
  const result = await exportImplied(actor, query, now)
  if (!result.ok) return respond(result, { ok: 200, area: 'planning.implied', not_allowed: 403 }, locale)
  return spreadsheetAnswer(await spreadsheet(impliedSheet(result.value, translatorFor(locale))), `can-dao-tao-${query.list}`)
})
