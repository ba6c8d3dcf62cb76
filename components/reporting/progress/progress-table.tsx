import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import type { Progress } from '@/lib/reporting/progress/queries/find-progress'
import type { Figures, Pair, Row } from '@/lib/reporting/progress/rules/figures'
import { figureText, rowLabel } from '@/lib/reporting/progress/rules/texts'

type ProgressTableProps = { progress: Progress; rowsHref?: ((query: Record<string, string>) => string) | undefined; locale: Locale; t: Translate }

/** A line for each kind, form or quarter: carried over, new, planned, together; each figure leads to its rows. */
export function ProgressTable({ progress, rowsHref, locale, t }: ProgressTableProps) {
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.progress.${key}`, values)
  const number = (value: number) => formatNumber(value, locale)
  const { by } = progress
  const link = (text: string, count: number, query: Record<string, string>) => (rowsHref && count > 0 ? <Link href={rowsHref(query)}>{text}</Link> : text)
  const filterOf = ({ key }: { key: string }): Record<string, string> => (key === 'CARRIED' || key === '' ? {} : { [by]: key })
  const pair = ({ cohorts, trainees }: Pair, query: Record<string, string>) => (
    <>{link(figureText(cohorts, 'cohorts', locale, t), cohorts.actual, query)}<Sub>{figureText(trainees, 'trainees', locale, t)}</Sub></>
  )
  const carried = ({ carriedOver: { cohorts, trainees }, ...row }: Figures & { key: string }) => cohorts.actual === 0 ? null : (
    <>{link(word('count.cohorts', { count: cohorts.actual, shown: number(cohorts.actual) }), cohorts.actual, { part: 'carried', ...filterOf(row) })}<Sub>{word('count.trainees', { count: trainees.actual, shown: number(trainees.actual) })}</Sub></>
  )
  const planned = ({ new: { cohorts, trainees }, ...row }: Figures & { key: string }) => cohorts.planned === null || cohorts.planned === 0 ? null : (
    <>{link(word('count.cohorts', { count: cohorts.planned, shown: number(cohorts.planned) }), cohorts.planned, { part: 'planned', ...filterOf(row) })}<Sub>{word('count.trainees', { count: trainees.planned ?? 0, shown: number(trainees.planned ?? 0) })}</Sub></>
  )
  const opened = (row: Figures & { key: string }) => (row.key === 'CARRIED' ? null : pair(row.new, { part: 'new', ...filterOf(row) }))
  const all = (row: Figures & { key: string }) => pair(row, { part: row.key === 'CARRIED' ? 'carried' : 'all', ...filterOf(row) })
  const total = { ...progress, key: '' }
  return (
    <Panel look="tight">
      <Table<Row>
        caption={word('tableCaption', { by: word(`by.${by}`) })} rows={progress.rows} rowKey={(row) => row.key}
        foot={[word('total'), carried(total), planned(total), opened(total), all(total)]}
        columns={[
          { key: 'name', kind: 'head', head: word(`row.${by}`), cell: (row) => rowLabel(row.key, t) },
          { key: 'carried', nowrap: true, head: word('carried'), none: '0', cell: carried },
          { key: 'planned', nowrap: true, head: word('planned'), none: word('nonePlanned'), cell: planned },
          { key: 'opened', head: word('opened'), none: '0', cell: opened },
          { key: 'total', head: word('total'), cell: all },
        ]}
      />
    </Panel>
  )
}
