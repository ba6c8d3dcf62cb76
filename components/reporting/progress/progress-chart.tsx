import { CumulativeChart } from '@/components/ui/chart/cumulative-chart'
import { Panel } from '@/components/ui/page/panel'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import type { Progress } from '@/lib/reporting/progress/queries/find-progress'
import { percentText } from '@/lib/reporting/progress/rules/texts'
import { plannedBy } from '@/lib/reporting/year/rules'
import { formatDay, type Day } from '@/lib/time'

type ProgressChartProps = { progress: Progress; today: Day; locale: Locale; t: Translate }

/** Trainees planned and there, over the year up to the day. */
export function ProgressChart({ progress, today, locale, t }: ProgressChartProps) {
  const { asOf, trainees, curve } = progress
  const plan = curve.plan ?? []
  const format = (value: number) => formatNumber(value, locale)
  const planned = plannedBy(plan, curve.monthsGone, curve.carried)
  const day = formatDay(asOf, locale)
  const chart = (key: string, values?: Record<string, string | number>) => t(`reporting.year.${key}`, values)
  const word = (key: string, values: Record<string, string | number>) => t(`reporting.progress.${key}`, values)
  const isBehind = curve.plan !== null && planned > trainees.actual
  return (
    <Panel>
      <CumulativeChart
        {...{ plan, format }} actual={curve.actual} start={curve.carried} monthsGone={curve.monthsGone}
        title={trainees.planned === null
          ? word('chartTitleNoPlan', { day, actual: format(trainees.actual) })
          : word(planned === trainees.actual ? 'chartTitleOn' : 'chartTitle', { day, actual: format(trainees.actual), plan: format(planned), all: format(trainees.planned) })}
        planEnd={trainees.planned === null ? undefined : chart('planEnd', { count: format(trainees.planned) })}
        actualEnd={trainees.percent === null ? chart('actualEnd', { count: format(trainees.actual) }) : chart('actualEndShare', { count: format(trainees.actual), share: percentText(trainees.percent, locale) })}
        today={asOf === today ? chart('today') : day} gap={isBehind && curve.monthsGone < 12 ? chart('gap', { count: format(planned - trainees.actual) }) : undefined}
        months={Array.from({ length: 12 }, (_, index) => chart('monthName', { month: index + 1 }))}
        quarters={[1, 2, 3, 4].map((quarter) => chart(`quarter${quarter}`))}
        heads={{ month: chart('month'), plan: chart('plan'), actual: chart('actual'), none: chart('notYet') }}
        tableLabel={chart('table')}
      />
      <p className="text-sm text-soft">{word('chartNote', { carried: format(curve.carried) })}</p>
    </Panel>
  )
}
