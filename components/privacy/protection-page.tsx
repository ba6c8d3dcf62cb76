import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Table, type Column } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadProtection } from '@/lib/privacy/breaches/loaders'
import type { ProtectionCounts } from '@/lib/privacy/breaches/schema'
import { formatDay } from '@/lib/time'

/** How many breaches and requests there are at the schools of the province, and nothing of what they say. */
export async function ProtectionPage() {
  const [rows, t, locale] = await Promise.all([loadProtection(), currentTranslator(), currentLocale()])
  const word = (key: string) => t(`privacy.protection.${key}`)
  const figure = (key: 'open' | 'late' | 'year' | 'requestsOpen' | 'requestsLate', head: string): Column<ProtectionCounts> => ({ key, head: word(head), kind: 'number', cell: (row) => row[key] })
  return (
    <div className="stack">
      <PageHead title={word('title')} lead={word('lead')} />
      <Panel look="tight">
        <Table
          caption={word('caption')} rows={rows} rowKey={({ school }) => school} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
          columns={[
            { key: 'school', head: word('school'), kind: 'head', cell: ({ school }) => <span lang="vi">{school}</span> }, figure('open', 'open'), figure('late', 'late'), figure('year', 'year'), figure('requestsOpen', 'requests'), figure('requestsLate', 'requestsLate'),
            { key: 'last', head: word('last'), nowrap: true, none: word('none'), cell: ({ lastBreach }) => lastBreach && formatDay(lastBreach, locale) },
          ]}
        />
      </Panel>
    </div>
  )
}
