import { Table } from '@/components/ui/table/table'
import { formatNumber } from '@/lib/i18n/number'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import type { CaseFile } from '@/lib/succession/queries/find-case'
import type { TotalLine } from '@/lib/succession/rules/totals'

type Row = Omit<TotalLine, 'where'> & { kind: string; where: TotalLine['where'] | 'sum' }

/** Kind by kind every agency that hands over and every one that receives, before and after, and that both columns add up to the same. */
export function TotalsTable({ one, locale, t }: { one: CaseFile; locale: Locale; t: Translate }) {
  const word = (key: string, values?: Record<string, string>) => t(`succession.${key}`, values)
  const rows = one.totals.flatMap(({ kind, lines, before, after }): Row[] => [...lines.map((line) => ({ kind, ...line })), { kind, agencyId: null, where: 'sum', before, after }])
  const nameOf = ({ where, agencyId }: Row) => (where === 'sum' ? word('totalSum') : word(`totalSides.${where}`, { name: one.names[agencyId ?? ''] ?? '' }))
  const figure = (value: number, where: Row['where']) => (where === 'sum' ? <b>{formatNumber(value, locale)}</b> : formatNumber(value, locale))
  return (
    <Table
      caption={word('totalsCaption')} rows={rows} rowKey={({ kind, where, agencyId }) => `${kind} ${where} ${agencyId ?? ''}`}
      groups={{ keyOf: ({ kind }) => kind, head: ([first]) => first && word(`open.${first.kind}`) }}
      columns={[
        { key: 'agency', kind: 'head', head: word('totalAgency'), cell: (row) => (row.agencyId === null ? nameOf(row) : <span lang="vi">{nameOf(row)}</span>) },
        { key: 'before', kind: 'number', head: word('totalBefore'), cell: ({ before, where }) => figure(before, where) },
        { key: 'after', kind: 'number', head: word('totalAfter'), cell: ({ after, where }) => figure(after, where) },
      ]}
    />
  )
}
