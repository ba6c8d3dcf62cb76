import { AttainmentChart } from '@/components/ui/chart/attainment-chart'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import { figure, lackOf, sumOfSeats, type Attainment } from '@/lib/reporting/progress/rules/figures'
import { figureText } from '@/lib/reporting/progress/rules/texts'
import { formatDay, type Day } from '@/lib/time'

type AttainmentPanelProps = {
  /** All of them: the finding is about all, also where only `most` are drawn. */
  agencies: readonly Attainment[]; most?: number | undefined
  year: number; asOf: Day; hrefOf?: ((agencyId: string) => string) | undefined; locale: Locale; t: Translate
}

/** How agencies fill their seats, those that lack most first. */
export function AttainmentPanel({ agencies, most = agencies.length, year, asOf, hrefOf, locale, t }: AttainmentPanelProps) {
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.progress.${key}`, values)
  const format = (value: number) => formatNumber(value, locale)
  const [worst] = agencies
  if (!worst) return <Panel look="tight"><EmptyState title={word('attainmentEmpty', { year })}>{word('attainmentEmptyWhy')}</EmptyState></Panel>
  const { enrolled, assigned, completed } = sumOfSeats(agencies)
  // Before a class opens nobody is behind: figures, but no ranking in words.
  const begun = enrolled + completed
  const sums = { enrolled: format(enrolled), assigned: format(assigned) }
  const rows = agencies.slice(0, most).map(({ agencyId, name, ...seats }) => ({
    key: agencyId, name, href: hrefOf?.(agencyId), ...seats, lack: lackOf(seats), text: begun === 0 ? `${format(seats.enrolled)}/${format(seats.assigned)}` : figureText(figure(seats.enrolled, seats.assigned), 'seats', locale, t), label: word('attainmentRow', { name, ...seats }),
  }))
  return (
    <Panel>
      <AttainmentChart
        {...{ rows, format }}
        title={begun === 0 && assigned > 0 ? word('attainmentBefore', sums) : lackOf(worst) > 0 ? word('attainmentTitle', { ...sums, name: worst.name, lack: format(lackOf(worst)) }) : word(assigned > 0 ? 'attainmentFull' : 'attainmentFree', sums)}
        legend={{ enrolled: word('legend.enrolled'), nominated: word('legend.nominated'), free: word('legend.free'), asked: word('legend.asked') }}
        heads={{ name: word('row.agency'), asked: word('asked'), assigned: word('assigned'), nominated: word('nominated'), enrolled: word('enrolled'), completed: word('completed'), lack: word('lack') }}
        tableLabel={t('reporting.year.table')}
      />
      <p className="text-sm text-soft">{word('attainmentNote', { day: formatDay(asOf, locale) })}</p>
    </Panel>
  )
}
