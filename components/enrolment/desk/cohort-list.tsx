import { CohortBadge } from '@/components/catalogue/cohort-badge'
import { EmptyState } from '@/components/ui/page/empty-state'
import { SeatBar } from '@/components/ui/seats/seat-bar'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import { Link } from '@/components/ui/link'
import type { StaffCohort } from '@/lib/enrolment/desk/queries/list-cohorts'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

type CohortListProps = {
  cohorts: readonly StaffCohort[]
  narrowed: boolean
  caption: string
  /** All of them stand where the heading or the filter says: the state is no column. */
  alike?: boolean | undefined
}

/** Classes of the school with their seats. */
export async function CohortList({ cohorts, narrowed, caption, alike }: CohortListProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.desk.cohorts.${key}`, values)
  const columns: Column<StaffCohort>[] = [
    {
      key: 'code', head: word('code'), kind: 'head',
      cell: ({ id, code, course }) => <><Link className="nowrap" href={`/school/cohorts/${id}`}>{code}</Link><Sub><span lang="vi">{course}</span></Sub></>,
    },
    ...(alike ? [] : [{ key: 'status', head: word('status'), phoneLabel: null, cell: ({ status }: StaffCohort) => <CohortBadge status={status} /> }]),
    { key: 'closes', head: word('closes'), nowrap: true, none: t('web.frame.unknown'), cell: ({ closesOn }) => closesOn && formatDay(closesOn, locale) },
    { key: 'opens', head: word('opens'), nowrap: true, cell: ({ opensOn }) => formatDay(opensOn, locale) },
    {
      key: 'seats', head: word('seats'),
      cell: ({ taken, capacity }) => (
        <>
          <SeatBar size="mini" total={capacity} accepted={taken} label={word('seatsLabel', { taken, capacity })} />
          <Sub>{word('ratio', { taken, capacity })}</Sub>
        </>
      ),
    },
    { key: 'waiting', head: word('toDecide'), kind: 'number', cell: ({ toDecide }) => String(toDecide) },
  ]
  const empty = narrowed
    ? <EmptyState title={t('enrolment.desk.list.none')} action={<Link href="/school/cohorts">{t('enrolment.desk.list.clear')}</Link>} />
    : <EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>
  return <Table caption={caption} columns={columns} rows={cohorts} rowKey={({ id }) => id} empty={empty} />
}
