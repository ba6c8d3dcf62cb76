import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { BlindRow, SheetRow } from '@/lib/teaching/marks/queries/find-sheet'
import { placesOf, writeMark } from '@/lib/teaching/marks/rules/marks'
import { formatDay } from '@/lib/time'

type MarkTableProps = {
  rows: readonly (SheetRow & { note: string })[]
  /** With the code that each paper had. */
  coded?: boolean | undefined
  /** Where a mark is asked for, of somebody who has none on a locked sheet; absent for those who do not ask. */
  askOf?: ((traineeId: string) => string) | undefined
}

/** A sheet as it is read. */
export async function MarkTable({ rows, coded, askOf }: MarkTableProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`teaching.marks.${key}`, values)
  const without = ({ traineeId, name }: SheetRow) => (
    <>
      <Badge tone="dashed" icon="minus">{word('grid.noMark')}</Badge>
      {askOf && <Sub><Link href={askOf(traineeId)} aria-label={word('grid.askMarkOf', { name })} prefetch={false}>{word('grid.askMark')}</Link></Sub>}
    </>
  )
  const places = placesOf(rows.map(({ mark }) => mark.value))
  return (
    <Table
      caption={word('grid.caption')} rows={rows} rowKey={({ traineeId }) => traineeId}
      columns={[
        { key: 'name', head: word('grid.name'), kind: 'head', cell: ({ name, birthDate }) => <>{name}<Sub>{formatDay(birthDate, locale)}</Sub></> },
        ...(coded ? [{ key: 'code', head: word('codes.code'), kind: 'number' as const, cell: ({ blindCode }: SheetRow) => blindCode }] : []),
        { key: 'mark', head: word('grid.mark'), kind: 'number', cell: (row) => row.mark.outcome === 'NONE' ? without(row) : row.mark.value === null ? word(`outcomes.${row.mark.outcome}`) : writeMark(row.mark.value, locale, places) },
        { key: 'note', head: word('grid.note'), cell: ({ note }) => note },
      ]}
    />
  )
}

/** A sheet that hides its names, as it is read: by code. */
export async function PaperTable({ papers }: { papers: readonly BlindRow[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`teaching.marks.${key}`)
  const places = placesOf(papers.map(({ mark }) => mark.value))
  return (
    <Table
      caption={word('grid.caption')} rows={papers} rowKey={({ blindCode }) => String(blindCode)}
      columns={[
        { key: 'code', head: word('codes.code'), kind: 'head', cell: ({ blindCode }) => blindCode },
        { key: 'mark', head: word('grid.mark'), kind: 'number', cell: ({ mark }) => mark.value === null ? word(`outcomes.${mark.outcome}`) : writeMark(mark.value, locale, places) },
      ]}
    />
  )
}
