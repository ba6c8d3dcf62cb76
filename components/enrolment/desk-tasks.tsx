import { Badge } from '@/components/ui/badge'
import { endorsementTasks } from './order/endorsement-tasks'
import { TaskList, type Task } from '@/components/ui/page/task-list'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import type { WithReturnedPapers } from '@/lib/enrolment/dossier/queries/list-returned-papers'
import { returnedText } from './dossier/returned-text'
import { dayAt, daysBetween, formatDay, type Day } from '@/lib/time'

type Obligation = { id: string; agreementId: string; title: string; cohort: string | null; closedBy: string; cohortId: string | null; dueOn: Day }
type Owed = { owed: Obligation | null }
type Desk = {
  returns: readonly { id: string; person: string; cohort: string; reasons: readonly string[]; offered: boolean; deadline: Day }[]
  needs: readonly (Owed & { callId: string; school: string; year: number; deadline: Day })[]
  evaluations: readonly (Owed & { roundId: string; cohort: string; count: number; closesOn: Day })[]
  reports: readonly (Owed & { cohortId: string; code: string; ordinal: number; count: number; due: Day })[]
  recommendations: readonly { id: string; text: string; dueOn: Day | null }[]
  obligations: readonly Obligation[]
}
type Lists = Parameters<typeof endorsementTasks>[0]
type Unused = Owed & { id: string; code: string; course: string; free: number; closesAt: Date | null }
type Due = Omit<Task, 'due'> & { on: Day }
type Todo = { desk: Desk; papers: readonly WithReturnedPapers[]; lists: Lists; unused: readonly Unused[]; today: Day }

/** How many tasks stand above what else the page says. */
const SHOWN = 8
/** As much of a text as names it in a title, cut between words. */
const LONGEST = 110
const clipped = (text: string) => (text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…`)

/** What awaits an agency, overdue first, then by date. */
export async function DeskTasks({ desk, papers, lists, unused, today }: Todo) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const withDuty = (detail: string, { owed }: Owed) => (owed ? `${detail.replace(/\.$/, '')}. ${t('enrolment.agency.desk.withDuty', { day: formatDay(owed.dueOn, locale) })}` : detail)
  const tasks: Due[] = [
    ...endorsementTasks(lists, t, locale),
    ...desk.returns.map((one): Due => ({
      key: one.id, href: `/agency/nominations/${one.id}`, on: one.deadline, title: t(one.offered ? 'enrolment.agency.desk.offer' : 'enrolment.agency.desk.return', { name: one.person }),
      detail: one.offered ? t('enrolment.agency.desk.offerDetail', { cohort: one.cohort }) : t('enrolment.agency.desk.returnDetail', { reasons: one.reasons.map((reason) => t(`enrolment.reasons.${reason}`)).join('; '), cohort: one.cohort }),
    })),
    // No day is set for a paper: what was returned first stands where its day puts it.
    ...papers.map((one): Due => ({
      key: `papers-${one.nominationId}`, href: `/agency/nominations/${one.nominationId}#dossier`, on: one.returnedOn, date: t('enrolment.dossier.taskDate', { day: formatDay(one.returnedOn, locale) }),
      title: t('enrolment.dossier.task', { name: one.person }), detail: t('enrolment.dossier.taskDetail', { papers: returnedText(one.papers, t), cohort: one.cohort }),
    })),
    ...unused.map((one): Due => ({
      key: one.id, href: `/agency/cohorts/${one.id}/nominate`, on: one.closesAt ? dayAt(one.closesAt) : today,
      title: t('enrolment.agency.desk.unused', { count: one.free, course: one.course }), detail: withDuty(t('enrolment.agency.desk.unusedDetail', { cohort: one.code, count: one.free }), one),
    })),
    ...desk.needs.map((one): Due => ({
      key: one.callId, href: `/agency/needs?year=${one.year}&school=${one.school}`, on: one.deadline, title: t('planning.needsForm.desk', { year: one.year }), detail: withDuty(t('planning.needsForm.deskDetail', { year: one.year }), one),
    })),
    ...desk.evaluations.map((one): Due => ({
      key: one.roundId, href: '/agency/evaluations', on: one.closesOn, title: t('enrolment.agency.desk.evaluation', { count: one.count }), detail: withDuty(t('enrolment.agency.desk.evaluationDetail', { cohort: one.cohort }), one),
    })),
    ...desk.reports.map((one): Due => ({
      key: `${one.cohortId} ${one.ordinal}`, href: '/agency/reports', on: one.due, title: t('enrolment.agency.desk.reports', { count: one.count }), detail: withDuty(t('enrolment.agency.desk.reportsDetail', { cohort: one.code, ordinal: one.ordinal }), one),
    })),
    ...desk.recommendations.map((one): Due => ({
      key: one.id, href: `/agency/recommendations/${one.id}`, on: one.dueOn ?? today, title: t('enrolment.agency.desk.recommendation', { text: clipped(one.text) }),
      ...(one.dueOn ? {} : { date: t('enrolment.agency.desk.noDue') }),
    })),
    ...desk.obligations.map((one): Due => ({
      key: one.id, href: '/agency/obligations', on: one.dueOn, title: one.title,
      detail: one.cohort ? t('enrolment.agency.desk.obligationDetail', { cohort: one.cohort }) : t('enrolment.agency.desk.obligationPlain'),
    })),
  ]
  const inOrder = tasks.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return (
    <TaskList
      fold={{ after: SHOWN, label: t('enrolment.agency.desk.all', { count: tasks.length }) }}
      tasks={inOrder.map(({ on, ...task }) => (task.date ? task : { ...task, date: t('enrolment.agency.desk.due', { day: formatDay(on, locale) }), due: <DueBadge days={daysBetween(today, on)} t={t} /> }))}
    />
  )
}

function DueBadge({ days, t }: { days: number; t: Translate }) {
  if (days < 0) return <Badge tone="bad" icon="warning">{t('enrolment.agency.desk.overdue', { days: -days })}</Badge>
  const word = days === 0 ? t('enrolment.agency.desk.dueToday') : t('enrolment.agency.desk.left', { days })
  return days <= 7 ? <Badge tone="wait" icon="clock">{word}</Badge> : <Badge tone="mute" icon="calendar">{word}</Badge>
}
