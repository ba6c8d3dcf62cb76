import { Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { MarkChange } from '@/lib/teaching/marks/queries/find-sheet'
import { placesOf, writeMark } from '@/lib/teaching/marks/rules/marks'
import { dayAt, formatClock, formatDay } from '@/lib/time'

/** Every value that the marks of a sheet ever had, folded away until it is asked for. */
export async function MarkHistory({ changes }: { changes: readonly MarkChange[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`teaching.marks.${key}`)
  const places = placesOf(changes.map(({ mark }) => mark.value))
  return (
    <details>
      <summary className="p-3">{word('history.caption')}</summary>
      <Table
        caption={word('history.caption')} rows={changes} rowKey={({ id }) => id} dense
        columns={[
          { key: 'name', head: word('grid.name'), kind: 'head', cell: ({ name }) => name },
          { key: 'value', head: word('history.value'), kind: 'number', cell: ({ mark }) => mark.value === null ? word(`outcomes.${mark.outcome}`) : writeMark(mark.value, locale, places) },
          { key: 'by', head: word('history.who'), cell: ({ by }) => by },
          { key: 'at', head: word('history.when'), nowrap: true, cell: ({ at }) => `${formatClock(new Date(at), locale)}, ${formatDay(dayAt(new Date(at)), locale)}` },
        ]}
      />
    </details>
  )
}
