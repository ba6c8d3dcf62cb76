import { Timeline } from '@/components/ui/page/timeline'
import { unbroken } from '@/lib/document-number'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { ReportEvent } from '@/lib/teaching/reports/queries/list-report-history'
import { dayAt, formatClock, formatDay } from '@/lib/time'

/** What became of a report, newest first. */
export async function ReportHistory({ events }: { events: readonly ReportEvent[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`teaching.reportReading.happened.${key}`, values)
  return (
    <Timeline entries={events.map(({ id, type, at, by, role, agency, former, note, number, reason }) => ({
      key: id, when: `${formatClock(at, locale)}, ${formatDay(dayAt(at), locale)}`, dateTime: at.toISOString(),
      who: by ? [by, role && t(`access.roles.${role}`)].filter(Boolean).join(', ') : word('system'), what: word(type.replace('report.', ''), { agency: agency ?? '' }),
      detail: [former && word('succeeded', { agency: former }), number && unbroken(word('number', { number })), reason && word(`reasons.${reason}`), note].filter(Boolean).join(', ') || undefined,
    }))} />
  )
}
