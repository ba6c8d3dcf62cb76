import { translatorFor } from '@/lib/i18n/sentence'
import { exportScorecards } from '@/lib/reporting/scorecards/commands'
import type { Card } from '@/lib/reporting/scorecards/rules/card'
import { cardYearQuery, measures } from '@/lib/reporting/scorecards/schema'
import { dayAt, formatDay } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { spreadsheet, spreadsheetAnswer, type SheetColumn } from '@/lib/web/spreadsheet'

/** Every card of a year as a workbook, shares with what they are of; taking it away is recorded. */
export const GET = handleSignedIn({ query: cardYearQuery }, async ({ actor, query: { year }, now, locale }) => {
  const result = await exportScorecards(actor, year, dayAt(now))
  if (!result.ok) return respond(result, { ok: 200, area: 'reporting.scorecards', not_allowed: 403 }, locale)
  const t = translatorFor(locale)
  const word = (key: string, values?: Record<string, string>) => t(`reporting.scorecards.${key}`, values)
  const columns = measures.flatMap((measure): SheetColumn<Card>[] => [
    { head: word(`names.${measure}`), format: '0.0%', value: (card) => card.measures[measure].share },
    { head: `${word(`names.${measure}`)}: ${word('rows.all')}`, value: (card) => card.measures[measure].total },
    { head: `${word(`names.${measure}`)}: ${word('before')}`, format: '0.0%', value: (card) => card.measures[measure].lastYear },
  ])
  const bytes = await spreadsheet({
    name: word('sheet'), title: `${word('title')} ${year}`, notes: [word('asOf', { day: formatDay(dayAt(now), locale) })], rows: result.value,
    columns: [{ head: word('agency'), width: 44, value: ({ name }) => name }, ...columns],
  })
  return spreadsheetAnswer(bytes, `ket-qua-phoi-hop-${year}`)
})
