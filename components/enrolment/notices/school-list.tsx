import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import type { SchoolNotice } from '@/lib/enrolment/notices/queries/list-school-notices'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'
import { CodeList } from './code-list'
import { NoticeBadge } from './state-badge'

/** The school's notices with state, deadline and classes. */
export async function SchoolNotices({ notices, year, writes }: { notices: readonly SchoolNotice[]; year: number | undefined; writes: boolean }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.noticeOffice.${key}`, values)
  const columns: Column<SchoolNotice>[] = [
    {
      key: 'subject', head: word('subject'), kind: 'head',
      cell: ({ id, subject, number, on }) => (
        <><Link href={`/school/notices/${id}`} lang="vi">{subject}</Link>{number && on && <Sub>{word('number', { number, day: formatDay(on, locale) })}</Sub>}</>
      ),
    },
    { key: 'state', head: word('state'), phoneLabel: null, cell: ({ state }) => <NoticeBadge state={state} /> },
    { key: 'deadline', head: word('deadline'), nowrap: true, none: word('noDeadline'), cell: ({ deadline }) => deadline && formatDay(deadline, locale) },
    { key: 'cohorts', head: word('cohorts'), cell: ({ codes }) => <CodeList codes={codes} more={(count) => t('enrolment.notices.public.more', { count })} /> },
  ]
  const empty = year === undefined
    ? <EmptyState title={word('empty')} action={writes ? <Link href="/school/notices/new">{word('start')}</Link> : undefined}>{word('emptyWhy')}</EmptyState>
    : <EmptyState title={word('emptyYear', { year: String(year) })} action={<Link href="/school/notices">{word('clear')}</Link>} />
  return <Table caption={word('caption')} columns={columns} rows={notices} rowKey={({ id }) => id} empty={empty} />
}
