import type { ReactNode } from 'react'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import type { OverlapLine } from '@/lib/planning/merging/queries/list-overlaps'
import type { MergeInput } from '@/lib/planning/merging/schema'

type Figures = { cohorts: number; trainees: number }
type MergePreviewProps = { merge: MergeInput; lines: { keep: OverlapLine; drop: OverlapLine }; locale: Locale; t: Translate; /** The button. */ children: ReactNode }

/** Both lines before and after, their sums, and what merging means. */
export function MergePreview({ merge, lines: { keep, drop }, locale, t, children }: MergePreviewProps) {
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.merging.preview.${key}`, values)
  const text = ({ cohorts, trainees }: Figures) => word('figures', { cohorts, trainees: formatNumber(trainees, locale) })
  const rows: { line: OverlapLine; after: Figures | null }[] = [{ line: keep, after: merge }, { line: drop, after: null }]
  return (
    <>
      <Panel look="tight" id="preview" title={word('title')}>
        <Table
          caption={word('caption')} rows={rows} rowKey={({ line }) => line.itemId}
          columns={[
            { key: 'line', kind: 'head', head: word('line'), cell: ({ line }) => <span lang="vi">{line.course}</span> },
            { key: 'before', head: word('before'), cell: ({ line }) => text(line) },
            { key: 'after', head: word('after'), cell: ({ after }) => (after ? text(after) : word('gone')) },
          ]}
          foot={[word('total'), text({ cohorts: keep.cohorts + drop.cohorts, trainees: keep.trainees + drop.trainees }), text(merge)]}
        />
      </Panel>
      <Panel look="key">
        <ul className="numbered">
          <li>{word('consequence.gone', { course: drop.course, scenario: t(`planning.scenarios.${merge.scenario}`) })}</li>
          <li>{word('consequence.other')}</li>
          <li>{word('consequence.again')}</li>
        </ul>
        {children}
      </Panel>
    </>
  )
}
