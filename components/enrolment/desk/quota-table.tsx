import { EmptyState } from '@/components/ui/page/empty-state'
import { Table, type Column } from '@/components/ui/table/table'
import { Link } from '@/components/ui/link'
import type { QuotaRow } from '@/lib/enrolment/desk/queries/list-quotas'
import { currentTranslator } from '@/lib/i18n/current'

/** Agencies with what was given to them and what they took. */
export async function QuotaTable({ cohortId, quotas, mayChange }: { cohortId: string; quotas: readonly QuotaRow[]; mayChange: boolean }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string>) => t(`enrolment.cohort.quotas.${key}`, values)
  const sum = (key: 'seats' | 'taken' | 'pool' | 'waiting') => String(quotas.reduce((total, row) => total + row[key], 0))
  const number = (key: 'seats' | 'taken' | 'pool' | 'waiting'): Column<QuotaRow> => ({ key, head: word(key), kind: 'number', cell: (row) => String(row[key]) })
  const change: Column<QuotaRow> = {
    key: 'change', head: word('change'), headHidden: true, kind: 'action', nowrap: true,
    cell: ({ agencyId, name }) => <Link href={`/school/cohorts/${cohortId}/quotas/${agencyId}`} aria-label={word('changeOf', { name })}>{word('change')}</Link>,
  }
  return (
    <Table
      caption={word('caption')} rows={quotas} rowKey={({ agencyId }) => agencyId} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
      columns={[
        { key: 'name', head: word('agency'), kind: 'head', cell: ({ name }) => <span lang="vi">{name}</span> },
        number('seats'), number('taken'), number('pool'), number('waiting'), ...(mayChange ? [change] : []),
      ]}
      foot={[word('sum'), sum('seats'), sum('taken'), sum('pool'), sum('waiting'), ...(mayChange ? [''] : [])]}
    />
  )
}
