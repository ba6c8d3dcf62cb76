import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { Tabs } from '@/components/ui/page/tabs'
import { Sub, Table } from '@/components/ui/table/table'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import type { AgencyPart } from '@/lib/reporting/annual/queries/list-agency-parts'

type AgencyPartsProps = { rows: readonly AgencyPart[]; year: number; view: 'then' | 'now'; hrefOf: (view: 'then' | 'now') => string; locale: Locale; t: Translate }

/** The trainees of the year by agency, as it was or as it is now: the same sums. */
export function AgencyParts({ rows, year, view, hrefOf, locale, t }: AgencyPartsProps) {
  const word = (key: string, values?: Record<string, number>) => t(`reporting.annual.${key}`, values)
  const number = (value: number) => formatNumber(value, locale)
  const sum = (pick: (row: AgencyPart) => number) => number(rows.reduce((total, row) => total + pick(row), 0))
  return (
    <Panel look="tight" title={word('agencies')} id="agencies">
      <Tabs label={word('viewLabel')} tabs={(['then', 'now'] as const).map((one) => ({ label: word(one), href: hrefOf(one), current: one === view }))} />
      <Table
        dense phone="table" caption={word('agencies')} rows={rows} rowKey={({ id }) => id} empty={<EmptyState title={word('agenciesEmpty')}>{word('agenciesEmptyWhy', { year })}</EmptyState>}
        columns={[
          { key: 'agency', kind: 'head', head: word('agency'), cell: ({ name, ended }) => <><span lang="vi">{name}</span>{ended && view === 'now' && <Sub>{word('ended')}</Sub>}</> },
          { key: 'training', kind: 'number', head: word('training'), cell: ({ training }) => number(training) },
          { key: 'fostering', kind: 'number', head: word('fostering'), cell: ({ fostering }) => number(fostering) },
        ]}
        foot={[word('total'), sum(({ training }) => training), sum(({ fostering }) => fostering)]}
      />
    </Panel>
  )
}
