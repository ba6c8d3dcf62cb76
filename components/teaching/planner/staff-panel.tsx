import { ActionForm } from '@/components/frame/action-form'
import { Badge } from '@/components/ui/badge'
import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'
import { staffLessonAction } from '@/lib/teaching/lecturers/actions'
import type { PlannedLesson, PlannerLecturer } from '@/lib/teaching/planner/queries/find-lesson'
import type { FormField } from '@/components/frame/form-field'

const looks = { ASKED: { tone: 'dashed', icon: 'clock' }, ACCEPTED: { tone: 'good', icon: 'check' }, DECLINED: { tone: 'bad', icon: 'cross' } } as const
const isKnown = (state: string): state is keyof typeof looks => state in looks

/** Whether a lecturer takes the lesson, as a badge. */
export async function Acceptance({ state }: { state: string }) {
  const t = await currentTranslator()
  return isKnown(state) ? <Badge {...looks[state]}>{t(`teaching.lecturers.acceptance.${state}`)}</Badge> : null
}

/** Who teaches the lesson and whether they take it; one more, another in somebody's place. `lecturers` is empty for who only reads. */
export async function StaffPanel({ lesson, lecturers }: { lesson: PlannedLesson; lecturers: readonly PlannerLecturer[] }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string>) => t(`teaching.lecturers.${key}`, values)
  return (
    <Panel id="staff" title={word('staff')}>
      <ul className="stack-tight">
        {lesson.lecturers.map(({ id, name, acceptance, refusal }) => (
          <li key={id}><span lang="vi">{name}</span> {lesson.status === 'PUBLISHED' && <Acceptance state={acceptance} />} {refusal && <span className="text-soft" lang="vi">{word('refusal', { reason: refusal })}</span>}</li>
        ))}
        {lesson.substitutions.map(({ id, from, to, reason }) => <li key={id} className="text-soft" lang="vi">{word('substitutedHere', { from, to, reason })}</li>)}
        {lesson.lecturers.length === 0 && <li className="text-soft">{t('teaching.planner.unset')}</li>}
      </ul>
      {lecturers.length > 0 && <StaffForms lesson={lesson} lecturers={lecturers} />}
    </Panel>
  )
}

async function StaffForms({ lesson, lecturers }: { lesson: PlannedLesson; lecturers: readonly PlannerLecturer[] }) {
  const t = await currentTranslator()
  const word = (key: string) => t(`teaching.lecturers.${key}`)
  const options = (list: readonly PlannerLecturer[]) => list.map(({ id, name }) => ({ value: id, label: name }))
  const choose = { mark: undefined, placeholder: t('teaching.planner.choose') }
  const common = { action: staffLessonAction, hidden: { lessonId: lesson.id }, labels: { wrong: word('staffWrong'), prefix: t('web.frame.errorPrefix') } }
  const override: FormField = { kind: 'text', name: 'overrideReason', label: t('teaching.planner.overrideReason'), hint: t('teaching.planner.overrideHint'), mark: word('optional'), width: 'full' }
  const free = lecturers.filter(({ id }) => !lesson.lecturers.some((one) => one.id === id))
  return (
    <div className="stack">
      {lesson.lecturers.length > 0 && (
        <details>
          <summary>{word('substitute')}</summary>
          <ActionForm
            {...common} scope="substitute" buttons={[{ label: word('substituteSubmit'), pending: word('saving'), tone: 'second' }]}
            fields={[
              { kind: 'select', name: 'removeId', label: word('substituteFor'), options: options(lesson.lecturers), value: lesson.lecturers[0]?.id },
              { kind: 'select', name: 'addId', label: word('substituteBy'), options: options(free), ...choose },
              { kind: 'text', name: 'reason', label: word('substituteReason'), width: 'full' }, ...(lesson.status === 'PUBLISHED' ? [override] : []),
            ]}
          />
        </details>
      )}
      <details>
        <summary>{word('addTo')}</summary>
        <ActionForm
          {...common} scope="add" buttons={[{ label: word('addSubmit'), pending: word('saving'), tone: 'second' }]}
          fields={[{ kind: 'select', name: 'addId', label: word('addTo'), options: options(free), ...choose }, ...(lesson.status === 'PUBLISHED' ? [override] : [])]}
        />
      </details>
      {lesson.lecturers.length > 0 && (
        <details>
          <summary>{word('removeFrom')}</summary>
          <ActionForm
            {...common} scope="remove" buttons={[{ label: word('removeSubmit'), pending: word('saving'), tone: 'danger' }]}
            fields={[{ kind: 'select', name: 'removeId', label: word('removeFrom'), options: options(lesson.lecturers), ...choose }]}
          />
        </details>
      )}
    </div>
  )
}
