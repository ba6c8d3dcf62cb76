import { FindingCounts } from '@/components/ui/page/findings'
import { RowPick, Sub, Table, type Column } from '@/components/ui/table/table'
import { Link } from '@/components/ui/link'
import { NominationBadge } from '@/components/enrolment/nomination-badge'
import type { DeskRow } from '@/lib/enrolment/desk/queries/list-desk'
import type { deskSorts, DeskFilter } from '@/lib/enrolment/desk/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay } from '@/lib/time'
import { withQuery } from './list-pager'

type DeskTableProps = {
  rows: readonly DeskRow[]
  caption: string
  empty: React.ReactNode
  /** Rows to be decided may be chosen. */
  mayPick: boolean
  positions: ReadonlyMap<string, number>
  /** The list of one class can be sorted; the queue names the class instead. */
  sorting?: { path: string; filter: DeskFilter } | undefined
}

/** Nominations as the school reviews them. */
export async function DeskTable({ rows, caption, empty, mayPick, positions, sorting }: DeskTableProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.desk.list.${key}`, values)
  const counts = ({ passed, review, fail, waived }: DeskRow) => (
    <FindingCounts pass={passed} review={review} fail={fail} waived={waived} label={word('counts', { pass: passed, review, fail, waived })} />
  )
  const sort = (key: (typeof deskSorts)[number]) => sorting && sortLink(sorting, key)
  const columns: Column<DeskRow>[] = [
    ...(mayPick ? [{
      key: 'pick', head: word('pick'), headHidden: true, kind: 'pick' as const,
      cell: (row: DeskRow) => (row.status === 'SUBMITTED' && !row.offered ? <RowPick name="pick" value={row.id} label={word('pickOne', { name: row.name })} /> : null),
    }] : []),
    { key: 'name', head: word('name'), kind: 'head', sort: sort('name'), cell: (row) => <><Link href={`/school/nominations/${row.id}`}>{row.name}</Link>{row.post && <Sub><span lang="vi">{row.post}</span></Sub>}{!sorting && <Sub>{word('bornOn', { day: formatDay(row.birthDate, locale) })}</Sub>}</> },
    ...(sorting ? [] : [{ key: 'cohort', head: word('cohort'), nowrap: true, cell: (row: DeskRow) => <Link href={`/school/cohorts/${row.cohortId}`}>{row.code}</Link> }]),
    { key: 'agency', head: word('agency'), sort: sort('agency'), cell: (row) => <span lang="vi">{row.agency}</span> },
    ...(sorting ? [{ key: 'born', head: word('birthDate'), nowrap: true, cell: (row: DeskRow) => formatDay(row.birthDate, locale) }] : []),
    { key: 'findings', head: word('findings'), cell: counts },
    { key: 'status', head: word('status'), phoneLabel: null, cell: (row) => <><NominationBadge status={row.status} position={positions.get(row.id)} offered={row.offered} /><Papers row={row} t={t} /></> },
    {
      key: 'due', head: word('due'), nowrap: true, sort: sort('deadline'), none: word('noDue'),
      cell: (row) => (sorting ? row.due && formatDay(row.due, locale) : <>{row.due ? formatDay(row.due, locale) : word('noDue')}<Sub>{word('sentOn', { day: formatDay(row.submittedOn, locale) })}</Sub></>),
    },
  ]
  return <Table caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} empty={empty} />
}

/** Where the papers of a nomination stand, as far as somebody has to do something. */
function Papers({ row: { papersWaiting, papersReturned }, t }: { row: DeskRow; t: Translate }) {
  return (
    <>
      {papersWaiting > 0 && <Sub>{t('enrolment.dossier.waiting', { count: papersWaiting })}</Sub>}
      {papersReturned > 0 && <Sub>{t('enrolment.dossier.returnedCount', { count: papersReturned })}</Sub>}
    </>
  )
}

function sortLink({ path, filter }: { path: string; filter: DeskFilter }, key: (typeof deskSorts)[number]) {
  const { q, status, agency, findings } = filter
  return {
    href: withQuery(path, { q, status, agency, findings, sort: key === 'name' ? undefined : key }),
    now: filter.sort === key ? ('ascending' as const) : undefined,
  }
}
