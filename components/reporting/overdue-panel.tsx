import { DutyTitle, ObligationBadge } from '@/components/agreements/words'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import type { OverdueGroup } from '@/lib/reporting/year/queries/list-overdue'
import { formatDay, type Day } from '@/lib/time'

type OverduePanelProps = { groups: readonly OverdueGroup[]; workspace: '/school' | '/province'; today: Day; locale: Locale; t: Translate }

/** Overdue duties, each leading to its rows in the agreement. */
export function OverduePanel({ groups, workspace, today, locale, t }: OverduePanelProps) {
  const address = ({ agreementId, stage, partyId }: OverdueGroup) =>
    `${workspace}/agreements/${agreementId}/obligations?${new URLSearchParams({ stage, party: partyId, state: 'overdue' }).toString()}`
  return (
    <Panel look="tight">
      <Table
        caption={t('reporting.year.overdueTitle')} rows={groups} rowKey={(row) => row.key} empty={<EmptyState title={t('reporting.year.overdueNone')} />}
        columns={[
          { key: 'due', head: t('agreements.obligations.due'), nowrap: true, cell: (row) => formatDay(row.dueOn, locale) },
          { key: 'task', kind: 'head', head: t('agreements.obligations.task'), cell: (row) => (
            <><Link href={address(row)}><DutyTitle>{row.title}</DutyTitle></Link>{row.clause !== null && <Sub>{t('agreements.obligations.clause', { number: row.clause })}</Sub>}</>
          ) },
          { key: 'by', head: t('agreements.obligations.by'), cell: (row) => (
            row.total > 1 ? t('agreements.obligations.agencies', { count: row.total }) : <span lang="vi">{row.debtor ?? row.party}</span>
          ) },
          { key: 'state', head: t('agreements.obligations.state'), phoneLabel: null, cell: (row) => <ObligationBadge {...{ state: 'overdue', dueOn: row.dueOn, today, t }} /> },
        ]}
      />
    </Panel>
  )
}
