import { EmptyState } from '@/components/ui/page/empty-state'
import { Table } from '@/components/ui/table/table'
import type { UseCount } from '@/lib/evaluations/use/queries'
import { currentTranslator } from '@/lib/i18n/current'

/** How many completed and what became of them, by agency, and how many are planned and not trained. */
export async function UseCounts({ counts }: { counts: readonly UseCount[] }) {
  const t = await currentTranslator()
  const word = (key: string) => t(`evaluations.use.${key}`)
  return (
    <Table
      caption={word('countsCaption')} rows={counts} rowKey={({ agencyId }) => agencyId} empty={<EmptyState title={word('noCounts')} />}
      columns={[
        { key: 'agency', head: word('agency'), kind: 'head', cell: ({ agency }) => <span lang="vi">{agency}</span> },
        { key: 'completed', head: word('completed'), kind: 'number', cell: ({ completed }) => completed },
        { key: 'unused', head: word('unused'), kind: 'number', cell: ({ unused }) => unused },
        { key: 'unable', head: word('unable'), kind: 'number', cell: ({ unable }) => unable },
        { key: 'untrained', head: word('untrained'), kind: 'number', cell: ({ untrained }) => untrained },
      ]}
    />
  )
}
