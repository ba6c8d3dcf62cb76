import { CapacityChart } from '@/components/ui/chart/capacity-chart'
import type { CapacityWeek } from '@/components/ui/chart/capacity-drawing'
import { Sub } from '@/components/ui/table/table'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import type { Week } from '@/lib/reporting/bunching/rules/forecast'
import { formatDay } from '@/lib/time'

type BunchingChartProps = { weeks: readonly Week[]; title: string; locale: Locale; t: Translate }

/** How many weeks from today a phone shows beside those above capacity. */
const NEXT = 3

/** The weeks left of the year, openings against what can open. */
export function BunchingChart({ weeks, title, locale, t }: BunchingChartProps) {
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.bunching.chart.${key}`, values)
  const shown = weeks.map((week): Week & CapacityWeek => ({
    ...week, key: week.monday, label: String(week.number), value: week.openings,
    callout: week.over > 0 ? word('callout', { number: week.number, openings: week.openings, over: week.over }) : null,
  }))
  return (
    <CapacityChart
      weeks={shown} title={title} axis={word('axis')} line={word('capacityLine')} labels={{ table: word('table'), phone: word('phone') }}
      onPhone={shown.filter(({ over }, index) => over > 0 || index < NEXT)}
      columns={[
        { key: 'week', kind: 'head', head: word('week'), cell: (week) => <>{word('weekName', { number: week.number })}<Sub>{spanText(week, locale)}</Sub></> },
        { key: 'openings', kind: 'number', head: word('openings'), cell: (week) => week.openings },
        { key: 'capacity', kind: 'number', head: word('capacity'), cell: (week) => week.capacity },
        { key: 'over', kind: 'number', head: word('over'), none: word('within'), cell: (week) => (week.over > 0 ? <strong className="tone-bad">{week.over}</strong> : null) },
        { key: 'session', kind: 'number', head: word('inSession'), cell: (week) => week.fullTime + week.partTime + week.elsewhere },
        { key: 'rooms', kind: 'number', head: word('rooms'), cell: (week) => week.roomsFree },
        { key: 'lecturers', kind: 'number', head: word('lecturers'), cell: (week) => week.lecturersFree },
      ]}
    />
  )
}

/** The days of a week, the year said once. */
export const spanText = ({ from, to }: { from: string; to: string }, locale: Locale): string =>
  locale === 'vi' ? `${formatDay(from, locale).slice(0, 5)}–${formatDay(to, locale)}` : `${formatDay(from, locale)} – ${formatDay(to, locale)}`
