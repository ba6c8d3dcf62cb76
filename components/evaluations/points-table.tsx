import { Link } from '@/components/ui/link'
import { Sub, Table } from '@/components/ui/table/table'
import type { CriterionPoint } from '@/lib/evaluations/comparison/queries'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'
import { meanText } from './figure-text'
import { ProvisionalBadge } from './provisional-badge'

/** What each round found of one item, the oldest first; of an open one provisionally. */
export async function PointsTable({ points, kind }: { points: readonly CriterionPoint[]; kind: string }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`evaluations.items.${key}`)
  return (
    <Table
      caption={word('table')} captionShown rows={points} rowKey={({ roundId }) => roundId}
      columns={[
        { key: 'day', head: word('day'), kind: 'head', cell: ({ roundId, closesOn, open, answered, invited }) => <><Link className="nowrap" href={`/school/evaluations/${roundId}`}>{formatDay(closesOn, locale)}</Link>{open && <Sub><ProvisionalBadge answered={answered} invited={invited} /></Sub>}</> },
        { key: 'cohort', head: word('cohort'), cell: ({ cohort, lecturer }) => <><span className="nowrap">{cohort}</span>{lecturer && <Sub><span lang="vi">{word('about')} {lecturer}</span></Sub>}</> },
        { key: 'timing', head: word('timing'), cell: ({ timing }) => t(`evaluations.timings.${timing}`) },
        { key: 'respondent', head: word('respondent'), cell: ({ respondent }) => t(`evaluations.respondents.${respondent}`) },
        { key: 'version', head: word('version'), kind: 'number', cell: ({ version }) => version },
        { key: 'answers', head: word('answers'), kind: 'number', cell: ({ answers }) => answers },
        { key: 'mean', head: word(kind === 'YES_NO' ? 'yes' : 'points'), kind: 'number', cell: ({ mean }) => meanText(mean, kind, locale) },
      ]}
    />
  )
}
