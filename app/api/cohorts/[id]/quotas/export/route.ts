import { z } from 'zod'
import { exportQuotas } from '@/lib/enrolment/negotiation/commands/export-quotas'
import { quotaSheet } from '@/lib/enrolment/negotiation/messages/sheet'
import { translatorFor } from '@/lib/i18n/sentence'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { spreadsheet, spreadsheetAnswer } from '@/lib/web/spreadsheet'

const params = z.object({ id: z.uuid() })

export const GET = handleSignedIn({ params }, async ({ actor, params: { id }, now, locale }) => {
  const result = await exportQuotas(actor, id, now)
  if (!result.ok) return respond(result, { ok: 200, area: 'enrolment', cohort_not_found: 404, not_allowed: 403 }, locale)
  const sheet = quotaSheet(result.value, dayAt(now), locale, translatorFor(locale))
  return spreadsheetAnswer(await spreadsheet(sheet), `chi-tieu-${result.value.cohort.code}`)
})
