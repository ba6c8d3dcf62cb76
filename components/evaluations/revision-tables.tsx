import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Sub, Table } from '@/components/ui/table/table'
import type { RevisionTask, Suggestion } from '@/lib/evaluations/revision/queries'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'
import { pointsText } from './figure-text'

const looks = { OPEN: { tone: 'wait', icon: 'clock' }, DONE: { tone: 'good', icon: 'check' }, DECLINED: { tone: 'mute', icon: 'cross' } } as const
const lookOf = (status: string) => (status === 'DONE' ? looks.DONE : status === 'DECLINED' ? looks.DECLINED : looks.OPEN)

/** What a course's next revision has to mend, who noted it, and what became of it. */
export async function RevisionTable({ tasks }: { tasks: readonly RevisionTask[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`evaluations.revision.${key}`, values)
  return (
    <Table
      caption={word('caption')} rows={tasks} rowKey={({ id }) => id} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
      columns={[
        { key: 'task', head: word('task'), kind: 'head', cell: ({ text, course }) => <><span lang="vi">{text}</span><Sub><span lang="vi">{course}</span></Sub></> },
        { key: 'origin', head: word('origin'), cell: ({ origin, item }) => <>{word(`origins.${origin}`)}{item && <Sub><Link href={`/school/evaluations/items/${item.code}`}>{locale === 'vi' ? item.textVi : item.textEn}</Link></Sub>}</> },
        { key: 'opened', head: word('opened'), cell: ({ openedBy, openedOn }) => word('by', { name: openedBy, day: formatDay(openedOn, locale) }) },
        { key: 'state', head: word('state'), cell: ({ status, reason, closedBy, closedOn }) => <><Badge {...lookOf(status)}>{word(`statuses.${status}`)}</Badge>{closedBy && closedOn && <Sub>{word('by', { name: closedBy, day: formatDay(closedOn, locale) })}</Sub>}{reason && <Sub><span lang="vi">{reason}</span></Sub>}</> },
      ]}
    />
  )
}

/** Items that results propose to mend, the lowest first. */
export async function SuggestionTable({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`evaluations.revision.${key}`, values)
  return (
    <Table
      caption={word('suggestedCaption')} captionShown rows={suggestions} rowKey={({ courseId, code }) => `${courseId} ${code}`} empty={<EmptyState title={word('noSuggestion')} />}
      columns={[
        { key: 'item', head: word('item'), kind: 'head', cell: ({ code, textVi, textEn, course }) => <><Link href={`/school/evaluations/items/${code}`}>{locale === 'vi' ? textVi : textEn}</Link><Sub><span lang="vi">{course}</span></Sub></> },
        { key: 'score', head: word('score'), kind: 'number', cell: ({ mean, answers }) => word('mean', { mean: pointsText(mean, locale), count: answers }) },
      ]}
    />
  )
}
