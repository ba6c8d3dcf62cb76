import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { SheetRow } from '@/lib/teaching/marks/queries/find-sheet'
import { writeMark } from '@/lib/teaching/marks/rules/marks'
import { formatDay } from '@/lib/time'

/** A sheet as it is read. */
export async function MarkTable({ rows }: { rows: readonly (SheetRow & { note: string })[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`teaching.marks.${key}`)
  return (
    <Table
      caption={word('grid.caption')} rows={rows} rowKey={({ traineeId }) => traineeId}
      columns={[
        { key: 'name', head: word('grid.name'), kind: 'head', cell: ({ name, birthDate }) => <>{name}<Sub>{formatDay(birthDate, locale)}</Sub></> },
        { key: 'mark', head: word('grid.mark'), kind: 'number', cell: ({ mark }) => mark.value === null ? word(`outcomes.${mark.outcome}`) : writeMark(mark.value, locale) },
        { key: 'note', head: word('grid.note'), cell: ({ note }) => note },
      ]}
    />
  )
}
