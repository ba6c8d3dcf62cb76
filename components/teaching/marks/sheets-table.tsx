import { Link } from '@/components/ui/link'
import { Sub, Table } from '@/components/ui/table/table'
import { currentTranslator } from '@/lib/i18n/current'
import type { SheetItem } from '@/lib/teaching/marks/queries/list-sheets'
import { SheetBadge } from './sheet-badge'

type Line = SheetItem & { attempt: number; status: SheetItem['sheets'][number]['status'] | 'NONE'; marks: number; waiting: number }

/** What is marked in a class, a line a sheet; a first attempt stands there before it is begun, a retake once the sheet before was handed in. */
const linesOf = (item: SheetItem): Line[] => {
  const sheets = item.sheets.length > 0 ? item.sheets : [{ attempt: 1, status: 'NONE' as const, marks: 0, waiting: 0 }]
  const last = sheets.at(-1)
  const next = last && (last.status === 'VERIFIED' || last.status === 'LOCKED') ? [{ attempt: last.attempt + 1, status: 'NONE' as const, marks: 0, waiting: 0 }] : []
  return [...sheets, ...next].map((sheet) => ({ ...item, ...sheet }))
}

export async function SheetsTable({ cohortId, items, retakes }: { cohortId: string; items: readonly SheetItem[]; retakes: number }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.marks.${key}`, values)
  const rows = items.flatMap(linesOf).filter(({ attempt, status }) => status !== 'NONE' || attempt <= retakes + 1)
  const nameOf = ({ name, attempt }: Line) => attempt === 1 ? name : word('attemptTitle', { name, attempt })
  return (
    <Table
      caption={word('sheetsCaption')} rows={rows} rowKey={({ componentId, attempt }) => `${componentId} ${attempt}`}
      columns={[
        { key: 'name', head: word('component'), kind: 'head', cell: (row) => <><span lang="vi">{row.name}</span>{row.attempt > 1 && <Sub>{word('retake', { attempt: row.attempt })}</Sub>}</> },
        { key: 'kind', head: word('kind'), cell: ({ kind, weight }) => <>{word(`kinds.${kind}`)}<Sub>{word('weight', { weight })}</Sub></> },
        { key: 'state', head: word('state'), phoneLabel: null, cell: ({ status, waiting }) => <><SheetBadge status={status} />{waiting > 0 && <Sub>{word('waiting', { count: waiting })}</Sub>}</> },
        { key: 'marked', head: word('marked'), kind: 'number', cell: ({ marks }) => word('markedCount', { count: marks }) },
        { key: 'open', head: word('open'), headHidden: true, kind: 'action', cell: (row) => (
          <Link href={`/school/cohorts/${cohortId}/marks/${row.componentId}?attempt=${row.attempt}`} aria-label={word('openOf', { name: nameOf(row) })} prefetch={false}>{word('open')}</Link>) },
      ]}
    />
  )
}
