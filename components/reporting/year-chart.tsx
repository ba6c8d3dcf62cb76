import { CumulativeChart } from '@/components/ui/chart/cumulative-chart'
import { Panel } from '@/components/ui/page/panel'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import type { YearProgress } from '@/lib/reporting/year/queries/find-progress'
import { monthsGone, plannedBy } from '@/lib/reporting/year/rules'
import { dayAt, formatDay } from '@/lib/time'
import { shareText } from './share-text'

type YearChartProps = { progress: YearProgress; year: number; now: Date; locale: Locale; t: Translate }

/** Capacity planned and trainees enrolled, month by month. */
export function YearChart({ progress, year, now, locale, t }: YearChartProps) {
  const gone = monthsGone(year, now)
  const { plan } = progress
  const actual = progress.actual.slice(0, Math.ceil(gone))
  const format = (value: number) => formatNumber(value, locale)
  const all = plan.at(-1) ?? 0
  const done = actual.at(-1) ?? 0
  const planned = plannedBy(plan, gone)
  const share = shareText(done, all, locale)
  const words = (key: string, values?: Record<string, string | number>) => t(`reporting.year.${key}`, values)
  return (
    <Panel>
      <CumulativeChart
        plan={plan} actual={actual} monthsGone={gone} format={format}
        title={words('chartTitle', { day: formatDay(dayAt(now), locale), actual: format(done), plan: format(planned), all: format(all) })}
        planEnd={words('planEnd', { count: format(all) })}
        actualEnd={share ? words('actualEndShare', { count: format(done), share }) : words('actualEnd', { count: format(done) })}
        today={words('today')} gap={planned > done && gone < 12 ? words('gap', { count: format(planned - done) }) : undefined}
        months={Array.from({ length: 12 }, (_, index) => words('monthName', { month: index + 1 }))}
        quarters={[1, 2, 3, 4].map((quarter) => words(`quarter${quarter}`))}
        heads={{ month: words('month'), plan: words('plan'), actual: words('actual'), none: words('notYet') }}
        tableLabel={words('table')}
      />
      <p className="text-sm text-soft">{words('chartNote')}</p>
    </Panel>
  )
}
