import { EmptyState } from '@/components/ui/page/empty-state'
import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { TraineeResult } from '@/lib/teaching/marks/queries/results'
import { writeMark } from '@/lib/teaching/marks/rules/marks'
import { formatDay } from '@/lib/time'
import { RankBadge } from './sheet-badge'

/** Average, rank and conduct of everybody in a class, as far as they are verified. */
export async function ResultsTable({ rows }: { rows: readonly TraineeResult[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.marks.${key}`, values)
  return (
    <Table
      caption={word('resultsCaption')} rows={rows} rowKey={({ traineeId }) => traineeId} empty={<EmptyState title={word('noTrainees')}>{word('noTraineesWhy')}</EmptyState>}
      columns={[
        { key: 'name', head: word('trainee'), kind: 'head', cell: ({ name, birthDate }) => <>{name}<Sub>{formatDay(birthDate, locale)}</Sub></> },
        { key: 'average', head: word('average'), kind: 'number', cell: ({ result }) => result.average === null ? null : writeMark(result.average, locale, 2), none: word('notYet') },
        { key: 'rank', head: word('rank'), cell: ({ result }) => result.rank && <RankBadge rank={result.rank} />, none: word('notYet') },
        { key: 'missing', head: word('missing'), cell: ({ result }) => [result.missing > 0 && word('missingCount', { count: result.missing }), result.failed > 0 && word('failedCount', { count: result.failed })].filter(Boolean).join(', ') || word('whole') },
        { key: 'conduct', head: word('conduct'), cell: ({ conduct }) => conduct && t(`teaching.conduct.classes.${conduct.class}`), none: word('notYet') },
      ]}
    />
  )
}
