import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { Tabs } from '@/components/ui/page/tabs'
import { Sub, Table } from '@/components/ui/table/table'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import type { FigureCode } from '@/lib/reporting/annual/rules/figures'
import type { PartsView } from '@/lib/reporting/annual/schema'
import type { AgencyPart } from '@/lib/reporting/annual/steps/agency-parts'

type AgencyPartsProps = {
  rows: readonly AgencyPart[]; year: number; view: PartsView; hrefOf: (view: PartsView) => string; rowsOf: (code: FigureCode, agency?: string) => string; locale: Locale; t: Translate
}

/** The trainees of the year by agency, as it was or as it is now: the same sums. Each number leads to its rows. */
export function AgencyParts({ rows, year, view, hrefOf, rowsOf, locale, t }: AgencyPartsProps) {
  const word = (key: string, values?: Record<string, number>) => t(`reporting.annual.${key}`, values)
  const number = (value: number) => formatNumber(value, locale)
  const sum = (pick: (row: AgencyPart) => number) => rows.reduce((total, row) => total + pick(row), 0)
  const opened = (code: FigureCode, value: number, agency?: string) => (value === 0 ? number(value) : <Link href={rowsOf(code, agency)}>{number(value)}</Link>)
  return (
    <Panel look="tight" title={word('agencies')} id="agencies">
      <Tabs label={word('viewLabel')} tabs={(['then', 'now'] as const).map((one) => ({ label: word(one), href: hrefOf(one), current: one === view }))} />
      <Table
        dense phone="table" caption={word('agencies')} rows={rows} rowKey={({ id }) => id} empty={<EmptyState title={word('agenciesEmpty')}>{word('agenciesEmptyWhy', { year })}</EmptyState>}
        columns={[
          { key: 'agency', kind: 'head', head: word('agency'), cell: ({ name, ended }) => <><span lang="vi">{name}</span>{ended && view === 'now' && <Sub>{word('ended')}</Sub>}</> },
          { key: 'training', kind: 'number', head: word('training'), cell: ({ id, training }) => opened('training.trainees', training, id) },
          { key: 'fostering', kind: 'number', head: word('fostering'), cell: ({ id, fostering }) => opened('fostering.trainees', fostering, id) },
        ]}
        foot={[word('total'), opened('training.trainees', sum(({ training }) => training)), opened('fostering.trainees', sum(({ fostering }) => fostering))]}
      />
    </Panel>
  )
}
