import { EmptyState } from '@/components/ui/page/empty-state'
import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { ReadRow } from '@/lib/people/own/schema'
import { formatDay } from '@/lib/time'

/** Who looked at a person, by role and organisation. */
export async function ReadsTable({ rows }: { rows: readonly ReadRow[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`people.own.${key}`, values)
  return (
    <Table
      caption={word('readsCaption')} rows={rows} rowKey={({ kind, role, place }) => `${kind} ${role} ${place}`} empty={<EmptyState title={word('none')}>{word('noneWhy')}</EmptyState>}
      columns={[
        { key: 'who', head: word('who'), kind: 'head', cell: ({ role, place }) => <>{t(`access.roles.${role}`)}<Sub><span lang="vi">{place}</span></Sub></> },
        { key: 'seen', head: word('seen'), cell: ({ kind, reasons }) => <>{word(`kinds.${kind}`)}{reasons.length > 0 && <Sub>{word('because')} <span lang="vi">{reasons.join('; ')}</span></Sub>}</> },
        { key: 'last', head: word('last'), nowrap: true, cell: ({ last }) => formatDay(last, locale) },
        { key: 'days', head: word('days'), kind: 'number', cell: ({ days }) => word('daysOf', { count: days }) },
      ]}
    />
  )
}
