import { EmptyState } from '@/components/ui/page/empty-state'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import { SeatBar } from '@/components/ui/seats/seat-bar'
import { Table } from '@/components/ui/table/table'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import type { LaggingAgency } from '@/lib/reporting/year/queries/list-lagging-agencies'
import { shareText } from './share-text'

type LaggingPanelProps = { agencies: readonly LaggingAgency[]; hrefOf?: ((agency: LaggingAgency) => string) | undefined; locale: Locale; t: Translate }

/** Who has most seats left, as bars of one width each. */
export function LaggingPanel({ agencies, hrefOf, locale, t }: LaggingPanelProps) {
  const words = (key: string, values?: Record<string, string | number>) => t(`reporting.year.${key}`, values)
  const format = (value: number) => formatNumber(value, locale)
  return (
    <Panel look="tight">
      <Table
        caption={words('lagging')} rows={agencies} rowKey={(row) => row.id} empty={<EmptyState title={words('laggingNone')} />}
        columns={[
          { key: 'agency', kind: 'head', head: words('agency'), cell: (row) => (hrefOf ? <Link href={hrefOf(row)} lang="vi">{row.name}</Link> : <span lang="vi">{row.name}</span>) },
          { key: 'bar', head: words('taken'), phoneLabel: null, cell: (row) => <SeatBar size="mini" total={row.seats} accepted={row.taken} label={words('unusedLabel', { name: row.name, taken: row.taken, seats: row.seats })} /> },
          { key: 'share', kind: 'number', head: words('taken'), headHidden: true, phoneLabel: null, cell: (row) => (
            words('unused', { taken: format(row.taken), seats: format(row.seats), share: shareText(row.taken, row.seats, locale) ?? '–', free: format(row.seats - row.taken) })
          ) },
        ]}
      />
    </Panel>
  )
}
