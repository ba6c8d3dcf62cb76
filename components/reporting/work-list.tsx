import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { TaskList } from '@/components/ui/page/task-list'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import type { Work, WorkKind } from '@/lib/reporting/today/queries'
import { dayAt, daysBetween, formatDay } from '@/lib/time'

const places: Readonly<Record<WorkKind, string>> = {
  TO_DECIDE: '/school/nominations', PAPERS: '/school/nominations?papers=SUBMITTED', QUOTA_ASKED: '/school/cohorts', PLAN_RETURNED: '/school/plan', RETURNED: '/school/nominations?status=RETURNED', TO_CLOSE: '/school/cohorts?status=ANNOUNCED',
  TO_OPEN: '/school/cohorts?status=ENROLMENT_CLOSED', TO_COMPLETE: '/school/cohorts?status=RUNNING', EVALUATIONS: '/school/evaluations', OBLIGATIONS: '/school/obligations?view=mine&state=overdue',
  NEEDS_MISSING: '/school/needs?view=agencies&state=missing', NOTICE_DUE: '/school/notices/new', ROLLS_MISSING: '/school/cohorts', MARKS_WAIT: '/school/cohorts',
  REPORTS_TO_WRITE: '/school/reports', REPORTS_TO_REVIEW: '/school/reports', REPORTS_TO_SIGN: '/school/reports', REPORTS_TO_SEND: '/school/reports',
}
/** Where in the class the first of them is. */
const pages: Readonly<Partial<Record<WorkKind, string>>> = { ROLLS_MISSING: 'attendance', MARKS_WAIT: 'marks' }
/** A class head has no queue across classes and no menu of evaluations. */
const readOnlyPlaces: Readonly<Partial<Record<WorkKind, string>>> = { TO_DECIDE: '/school/cohorts', RETURNED: '/school/cohorts', EVALUATIONS: '/school/cohorts?status=COMPLETED' }

/** The queues with what waits in each, soonest first. */
export async function WorkList({ work, decides }: { work: readonly Work[]; decides: boolean }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.desk.today.${key}`, values)
  if (work.length === 0) return <Panel look="tight"><EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState></Panel>
  const today = dayAt(new Date())
  const tasks = work.map(({ kind, count, due, cohortId, turn }) => ({
    key: kind, title: `${word(kind)}: ${count}`, href: cohortId && turn ? `/school/cohorts/${cohortId}/reports?turn=${turn}` : cohortId ? `/school/cohorts/${cohortId}/${pages[kind] ?? 'quotas'}` : (decides ? undefined : readOnlyPlaces[kind]) ?? places[kind], detail: word(`detail.${kind}`),
    due: due ? <DueBadge days={daysBetween(today, due)} t={t} /> : undefined, date: due ? word('due', { day: formatDay(due, locale) }) : undefined,
  }))
  return <TaskList tasks={tasks} />
}

function DueBadge({ days, t }: { days: number; t: Translate }) {
  const word = (key: string) => t(`enrolment.desk.today.${key}`, { days: Math.abs(days) })
  if (days < 0) return <Badge tone="bad" icon="warning">{word('late')}</Badge>
  return <Badge tone={days <= 7 ? 'wait' : 'mute'} icon="clock">{days === 0 ? word('isToday') : word('inDays')}</Badge>
}
