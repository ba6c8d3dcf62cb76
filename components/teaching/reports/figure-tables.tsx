import { Link } from '@/components/ui/link'
import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { AgencyFigures, Figures, TurnFigures } from '@/lib/teaching/reports/queries/list-overview'
import { formatDay } from '@/lib/time'

const keys = ['due', 'sent', 'acknowledged', 'overdue', 'unanswered', 'late'] as const
const figure = (key: (typeof keys)[number]) => (row: Figures) => (key === 'overdue' && row[key] > 0 ? <strong className="tone-bad">{row[key]}</strong> : String(row[key]))

/** A row for each turn of a class. */
export async function TurnFiguresTable({ turns, sum, links, namesSchool }: { turns: readonly TurnFigures[]; sum: Figures; links: boolean; namesSchool: boolean }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`teaching.reportReading.overview.${key}`)
  return (
    <Table
      caption={word('captionCohort')} rows={turns} rowKey={({ cohortId, ordinal }) => `${cohortId} ${ordinal}`} dense
      foot={[word('sum'), null, ...keys.map((key) => String(sum[key]))]}
      columns={[
        { key: 'cohort', head: word('cohort'), kind: 'head', cell: (row) => (
          <>{links ? <Link href={`/school/cohorts/${row.cohortId}/reports?turn=${row.ordinal}`}>{row.code}</Link> : row.code}<Sub>{t('teaching.reports.turn', { ordinal: row.ordinal, total: row.total })}</Sub>{namesSchool && <Sub><span lang="vi">{row.school}</span></Sub>}</>
        ) },
        { key: 'dueOn', head: word('dueOn'), nowrap: true, cell: ({ dueOn }) => formatDay(dueOn, locale) },
        ...keys.map((key) => ({ key, head: word(key), kind: 'number' as const, beside: true, cell: figure(key) })),
      ]}
    />
  )
}

/** A row for each agency that is owed something. */
export async function AgencyFiguresTable({ agencies }: { agencies: readonly AgencyFigures[] }) {
  const t = await currentTranslator()
  const word = (key: string) => t(`teaching.reportReading.overview.${key}`)
  return (
    <Table
      caption={word('captionAgency')} rows={agencies} rowKey={({ agencyId }) => agencyId} dense
      columns={[
        { key: 'agency', head: word('agency'), kind: 'head', cell: ({ agency }) => <span lang="vi">{agency}</span> },
        ...keys.map((key) => ({ key, head: word(key), kind: 'number' as const, beside: true, cell: figure(key) })),
      ]}
    />
  )
}
