import { exportRegister } from '@/lib/graduation/certificates/commands/export-certificates'
import { registerSheet } from '@/lib/graduation/certificates/rules/sheet'
import { registerExport } from '@/lib/graduation/certificates/schema'
import { translatorFor } from '@/lib/i18n/sentence'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { spreadsheet, spreadsheetAnswer } from '@/lib/web/spreadsheet'

/** The register as a workbook, for a reason that goes on record. */
export const GET = handleSignedIn({ query: registerExport }, async ({ actor, query, now, locale }) => {
  const result = await exportRegister(actor, query)
  if (!result.ok) return respond(result, { ok: 200, area: 'graduation', not_allowed: 403 }, locale)
  return spreadsheetAnswer(await spreadsheet(registerSheet(result.value, { reason: query.reason, on: dayAt(now), locale }, translatorFor(locale))), `so-cap-van-bang-${dayAt(now)}`)
})
