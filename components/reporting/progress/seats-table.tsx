import { CohortBadge } from '@/components/catalogue/cohort-badge'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import type { CohortSeats } from '@/lib/reporting/progress/queries/list-attainment'
import { sumOfSeats } from '@/lib/reporting/progress/rules/figures'
import { formatDay } from '@/lib/time'

type SeatsTableProps = { cohorts: readonly CohortSeats[]; year: number; hrefOf: (cohortId: string) => string; locale: Locale; t: Translate }
const counts = ['asked', 'assigned', 'nominated', 'enrolled', 'completed'] as const

/** The classes an agency's seats are in, with their sums. */
export function SeatsTable({ cohorts, year, hrefOf, locale, t }: SeatsTableProps) {
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.progress.${key}`, values)
  const format = (value: number) => formatNumber(value, locale)
  const sums = sumOfSeats(cohorts)
  return (
    <Panel look="tight">
      <Table
        caption={word('agency.classes')} rows={cohorts} rowKey={(row) => row.id}
        empty={<EmptyState title={word('agency.empty', { year })}>{word('attainmentEmptyWhy')}</EmptyState>}
        columns={[
          { key: 'cohort', kind: 'head', head: word('list.cohort'), cell: (row) => <><Link className="nowrap" href={hrefOf(row.id)}>{row.code}</Link><Sub><span lang="vi">{row.course}</span></Sub></> },
          { key: 'state', head: word('list.state'), phoneLabel: null, cell: (row) => <CohortBadge status={row.status} /> },
          { key: 'opens', head: word('list.opens'), nowrap: true, cell: (row) => formatDay(row.opensOn, locale) },
          ...counts.map((key) => ({ key, kind: 'number' as const, head: word(key), cell: (row: CohortSeats) => format(row[key]) })),
        ]}
        foot={[word('total'), null, null, ...counts.map((key) => format(sums[key]))]}
      />
    </Panel>
  )
}
