import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table/table'
import { rowSentences } from '@/lib/enrolment/imports/messages/sentences'
import type { ImportedRow } from '@/lib/enrolment/imports/queries/find-import'
import { currentTranslator } from '@/lib/i18n/current'

const tones = { READY: 'good', REVIEW: 'wait', REFUSED: 'bad' } as const

/** Every row of a list with all that is to be said of it. */
export async function ImportRows({ rows }: { rows: readonly ImportedRow[] }) {
  const t = await currentTranslator()
  const word = (key: string) => t(`enrolment.imports.${key}`)
  return (
    <Table
      caption={word('caption')} rows={rows} rowKey={({ position }) => String(position)} dense
      columns={[
        { key: 'name', head: word('name'), kind: 'head', cell: ({ name }) => name || word('nameless') },
        { key: 'row', head: word('row'), kind: 'number', cell: ({ position }) => position },
        { key: 'result', head: word('result'), cell: ({ verdict, nominationId }) => (
          nominationId ? <Link href={`/agency/nominations/${nominationId}`}>{word('nominated')}</Link> : <Badge tone={tones[verdict]}>{word(`verdicts.${verdict}`)}</Badge>
        ) },
        { key: 'faults', head: word('faults'), none: word('noFaults'), cell: (row) => {
          const sentences = rowSentences(row, t)
          return sentences.length > 0 ? <ul className="stack-tight">{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul> : null
        } },
      ]}
    />
  )
}
