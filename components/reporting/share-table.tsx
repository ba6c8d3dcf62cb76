import { EmptyState } from '@/components/ui/page/empty-state'
import { Link } from '@/components/ui/link'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { SeatBar } from '@/components/ui/seats/seat-bar'
import { Table } from '@/components/ui/table/table'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import type { SeatShare } from '@/lib/reporting/year/queries/find-agency-quotas'

type ShareTableProps = { shares: readonly SeatShare[]; caption: string; hrefOf: (share: SeatShare) => string; locale: Locale; t: Translate }

/** Seats assigned, used and waited for, class by class. */
export function ShareTable({ shares, caption, hrefOf, locale, t }: ShareTableProps) {
  const words = (key: string, values?: Record<string, string | number>) => t(`reporting.year.${key}`, values)
  const number = (value: number) => formatNumber(value, locale)
  const sum = (pick: (share: SeatShare) => number) => number(shares.reduce((total, share) => total + pick(share), 0))
  return (
    <Panel look="tight">
      <Table
        caption={caption} rows={shares} rowKey={(row) => row.cohortId}
        empty={<EmptyState title={words('emptyShares')}>{words('emptySharesText')}</EmptyState>}
        columns={[
          { key: 'name', kind: 'head', head: words('cohort'), cell: (row) => <Link href={hrefOf(row)} lang="vi">{row.cohort}</Link> },
          { key: 'bar', head: words('seats'), phoneLabel: null, cell: (row) => <SeatBar size="mini" total={row.seats} accepted={row.taken} label={words('unusedLabel', { name: row.cohort, taken: row.taken, seats: row.seats })} /> },
          { key: 'assigned', kind: 'number', head: words('assigned'), cell: (row) => number(row.seats) },
          { key: 'taken', kind: 'number', head: words('taken'), cell: (row) => number(row.taken) },
          { key: 'waiting', kind: 'number', head: words('waiting'), cell: (row) => number(row.waiting) },
        ]}
      />
      {shares.length > 0 && (
        <PanelBar side="bottom">
          <p><b>{words('total', { seats: sum((row) => row.seats), taken: sum((row) => row.taken), waiting: sum((row) => row.waiting) })}</b></p>
        </PanelBar>
      )}
    </Panel>
  )
}
