import { exportCalendar } from '@/lib/agreements/calendar/commands/export-calendar'
import { translatorFor } from '@/lib/i18n/sentence'
import { dayAt, formatDay } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { spreadsheet, spreadsheetAnswer } from '@/lib/web/spreadsheet'

/** What falls due in twelve months as a workbook; taking it away is recorded. */
export const GET = handleSignedIn({}, async ({ actor, now, locale }) => {
  const result = await exportCalendar(actor, now)
  if (!result.ok) return respond(result, { ok: 200, area: 'agreements', not_allowed: 403 }, locale)
  const t = translatorFor(locale)
  const word = (key: string, values?: Record<string, string>) => t(`agreements.duties.plan.${key}`, values)
  const bytes = await spreadsheet({
    name: word('sheet'), title: word('title'), notes: [word('asOf', { day: formatDay(dayAt(now), locale) })], rows: result.value,
    columns: [
      { head: t('agreements.obligations.due'), width: 12, value: ({ dueOn }) => ({ day: dueOn }) }, { head: t('agreements.obligations.task'), width: 60, value: ({ title }) => title },
      { head: word('party'), width: 26, value: ({ party }) => party }, { head: word('agency'), width: 34, value: ({ agency }) => agency }, { head: word('cohort'), value: ({ cohort }) => cohort },
      { head: word('clause'), width: 8, value: ({ clause }) => clause }, { head: word('state'), width: 18, value: ({ state }) => t(`agreements.states.${state}`) },
    ],
  })
  return spreadsheetAnswer(bytes, `lich-phoi-hop-${dayAt(now)}`)
})
