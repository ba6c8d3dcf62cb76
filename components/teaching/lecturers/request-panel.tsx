import { ActionForm } from '@/components/frame/action-form'
import { Acceptance } from '@/components/teaching/planner/staff-panel'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { answerLessonAction } from '@/lib/teaching/lecturers/actions'
import type { LessonRequest } from '@/lib/teaching/lecturers/queries/list-requests'
import { formatDay, weekdayName } from '@/lib/time'

/** The lessons a lecturer is asked to take, each with its answer; nothing if all are taken. */
export async function RequestPanel({ requests }: { requests: readonly LessonRequest[] }) {
  if (requests.length === 0) return null
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`teaching.lecturers.${key}`, values)
  const labels = { wrong: word('answerWrong'), prefix: t('web.frame.errorPrefix') }
  return (
    <Panel id="requests" title={word('answerTitle')} className="not-print">
      <p className="text-soft">{word('answerLead')}</p>
      <ul className="stack">
        {requests.map(({ id, title, day, half, code, where, acceptance, periods }) => (
          <li key={id} className="stack-tight">
            <p><strong lang="vi">{title}</strong> <Acceptance state={acceptance} /></p>
            <p className="text-soft">{[`${t(`teaching.halves.${half}`)}, ${weekdayName(day, locale)} ${formatDay(day, locale)}`, t('teaching.ofCohort', { code }), where, t('teaching.periods', { count: periods })].filter(Boolean).join(', ')}</p>
            <ActionForm scope={`accept-${id}`} action={answerLessonAction} hidden={{ lessonId: id, answer: 'accept' }} fields={[]} labels={labels} buttons={[{ label: word('accept'), pending: word('answering') }]} />
            {acceptance === 'ASKED' && (
              <details>
                <summary>{word('decline')}</summary>
                <ActionForm
                  scope={`decline-${id}`} action={answerLessonAction} hidden={{ lessonId: id, answer: 'decline' }} labels={labels} buttons={[{ label: word('decline'), pending: word('answering'), tone: 'second' }]}
                  fields={[{ kind: 'text', name: 'reason', label: word('declineReason'), width: 'full' }]}
                />
              </details>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
