import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Link } from '@/components/ui/link'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import type { NegotiatedQuota } from '@/lib/enrolment/negotiation/queries/list-negotiation'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'

type Figure = 'asked' | 'countered' | 'assigned' | 'nominated' | 'taken' | 'waiting' | 'enrolled' | 'completed'
/** While lists come in, who holds and who waits; once the class runs, what became of them. */
const columnsOf = (status: string): readonly Figure[] =>
  status === 'RUNNING' || status === 'COMPLETED' ? ['asked', 'countered', 'assigned', 'nominated', 'enrolled', 'completed'] : ['asked', 'countered', 'assigned', 'nominated', 'taken', 'waiting']
const linked: readonly Figure[] = ['asked', 'countered', 'assigned']

type TableProps = { quotas: readonly NegotiatedQuota[]; status: string; hrefOf: (agencyId: string) => string }

/** Agency by agency what was asked, answered and assigned, and what became of it; each of these leads to how it came about. */
export async function NegotiationTable({ quotas, status, hrefOf }: TableProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.negotiation.${key}`, values)
  const number = (value: number) => formatNumber(value, locale)
  const withPool = (taken: number, pool: number) => (pool > 0 ? <>{number(taken)}<Sub>{word('pooled', { pool: number(pool) })}</Sub></> : number(taken))
  const figures = columnsOf(status)
  const column = (key: Figure): Column<NegotiatedQuota> => ({
    key, head: word(key), kind: 'number', none: word('none'),
    cell: (row) => {
      const value = row[key]
      if (value === null) return null
      if (linked.includes(key)) return <Link href={hrefOf(row.agencyId)} aria-label={word('cell', { head: word(key), seats: number(value), name: row.name })}>{number(value)}</Link>
      return key === 'taken' ? withPool(value, row.pool) : number(value)
    },
  })
  const total = (of: (row: NegotiatedQuota) => number | null) => quotas.reduce((all, row) => all + (of(row) ?? 0), 0)
  const sum = (key: Figure) => (key === 'taken' ? withPool(total((row) => row.taken), total((row) => row.pool)) : number(total((row) => row[key])))
  return (
    <Table
      caption={word('caption')} rows={quotas} rowKey={({ agencyId }) => agencyId} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
      columns={[
        { key: 'name', head: word('agency'), kind: 'head', cell: (row) => <><Link href={hrefOf(row.agencyId)} lang="vi">{row.name}</Link><Waits quota={row} t={t} /></> },
        ...figures.map(column),
      ]}
      foot={[word('sum'), ...figures.map(sum)]}
    />
  )
}

/** Whose turn it is, while something is open. */
export function Waits({ quota: { last }, t }: { quota: Pick<NegotiatedQuota, 'last'>; t: Translate }) {
  if (last !== 'ASKED' && last !== 'COUNTERED') return null
  return <> <Badge tone="wait" icon="clock">{t(`enrolment.negotiation.states.${last}`)}</Badge></>
}
