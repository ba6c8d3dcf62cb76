import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Table } from '@/components/ui/table/table'
import { Link } from '@/components/ui/link'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { RosterRow } from '@/lib/teaching/roster/queries'
import { formatDay } from '@/lib/time'

const looks = { STUDYING: { tone: 'good', icon: 'play' }, COMPLETED: { tone: 'mute', icon: 'flag' }, LEFT: { tone: 'mute', icon: 'minus' } } as const
const isKnown = (status: string): status is keyof typeof looks => status in looks

/** The trainees of a class by given name, and who can already sign in. */
export async function RosterTable({ cohortId, trainees, mayIssue }: { cohortId: string; trainees: readonly RosterRow[]; mayIssue: boolean }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`teaching.roster.${key}`, values)
  const account = ({ id, name, hasAccount, invitedUntil }: RosterRow) => {
    if (hasAccount) return <Badge tone="good" icon="check">{word('has')}</Badge>
    const invited = invitedUntil && word('invited', { day: formatDay(invitedUntil, locale) })
    if (!mayIssue) return invited ?? word('notYet')
    return <Link href={`/school/cohorts/${cohortId}/trainees/${id}`} aria-label={`${invited ?? word('issue')}, ${word(invited ? 'openFor' : 'issueFor', { name })}`}>{invited ?? word('issue')}</Link>
  }
  const state = ({ status }: RosterRow) => (isKnown(status) ? <Badge {...looks[status]}>{t(`teaching.classes.statuses.${status}`)}</Badge> : null)
  return (
    <Table
      caption={word('caption')} rows={trainees} rowKey={({ id }) => id} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
      columns={[
        { key: 'name', head: word('name'), kind: 'head', cell: ({ id, name }) => (mayIssue ? <Link href={`/school/cohorts/${cohortId}/trainees/${id}`}>{name}</Link> : name) },
        { key: 'born', head: word('birthDate'), nowrap: true, cell: ({ birthDate }) => formatDay(birthDate, locale) },
        { key: 'agency', head: word('agency'), cell: ({ agency }) => <span lang="vi">{agency}</span> },
        { key: 'state', head: word('state'), phoneLabel: null, cell: state },
        { key: 'account', head: word('account'), cell: account },
      ]}
    />
  )
}
