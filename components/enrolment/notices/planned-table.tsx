import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { RowPick, Sub, Table, type Column } from '@/components/ui/table/table'
import type { PlannedCohort } from '@/lib/enrolment/notices/queries/list-school-notices'
import { announceBlocker } from '@/lib/enrolment/notices/rules/announcing'
import { seatsOf } from '@/lib/enrolment/notices/rules/content'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay, type Day } from '@/lib/time'

type PlannedTableProps = { cohorts: readonly PlannedCohort[]; year: number; today: Day }

/** The planned classes of a year to choose from; what cannot be announced says why instead of a box. */
export async function PlannedTable({ cohorts, year, today }: PlannedTableProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.noticeOffice.pick.${key}`, values)
  const columns: Column<PlannedCohort>[] = [
    { key: 'pick', head: word('choose'), headHidden: true, kind: 'pick', cell: (cohort) => cohort.drafted || announceBlocker(cohort, today) ? null : <RowPick name="cohorts" value={cohort.id} label={word('one', { code: cohort.code })} /> },
    {
      key: 'cohort', head: word('cohort'), kind: 'head',
      cell: ({ id, code, course, form }) => <><Link className="nowrap" href={`/school/cohorts/${id}`}>{code}</Link><Sub><span lang="vi">{course}</span>, {t(`catalogue.forms.${form}`).toLocaleLowerCase(locale)}</Sub></>,
    },
    { key: 'opens', head: word('opens'), nowrap: true, cell: ({ opensOn }) => formatDay(opensOn, locale) },
    { key: 'capacity', head: word('capacity'), kind: 'number', cell: ({ capacity }) => String(capacity) },
    { key: 'quotas', head: word('quotas'), kind: 'number', cell: (cohort) => <>{seatsOf(cohort).assigned}{cohort.quotas.length > 0 && <Sub>{word('agencies', { count: cohort.quotas.length })}</Sub>}</> },
    { key: 'pool', head: word('pool'), kind: 'number', cell: ({ poolSeats }) => String(poolSeats) },
    { key: 'state', head: word('state'), phoneLabel: null, cell: (cohort) => <State cohort={cohort} today={today} word={word} /> },
  ]
  return <Table caption={word('caption', { year: String(year) })} columns={columns} rows={cohorts} rowKey={({ id }) => id} />
}

function State({ cohort, today, word }: { cohort: PlannedCohort; today: Day; word: (key: string) => string }) {
  const blocker = announceBlocker(cohort, today)
  if (blocker) {
    return (
      <>
        <span className="tone-bad">{word(`blockers.${blocker}`)}</span>
        {blocker === 'leave_missing' && <Sub><Link href={`/school/plan?year=${cohort.opensOn.slice(0, 4)}`}>{word('enterLeave')}</Link></Sub>}
      </>
    )
  }
  if (cohort.drafted) return <Badge tone="wait" icon="pencil">{word('drafted')}</Badge>
  return cohort.quotas.length + cohort.poolSeats === 0 ? <Badge tone="wait" icon="clock">{word('noSeats')}</Badge> : <Badge tone="good" icon="check">{word('ready')}</Badge>
}
