import { ActionForm } from '@/components/frame/action-form'
import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'
import { cancelLessonAction, moveLessonAction, publishLessonAction } from '@/lib/teaching/planner/actions'
import type { PlannedLesson, PlannerRoom } from '@/lib/teaching/planner/queries'
import { halves } from '@/lib/teaching/planner/schema'
import { formatDay } from '@/lib/time'

/** What can be done with a lesson: publish a draft, move it, cancel it. */
export async function LessonForms({ lesson, rooms }: { lesson: PlannedLesson; rooms: readonly PlannerRoom[] }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.planner.${key}`, values)
  const prefix = t('web.frame.errorPrefix')
  const hidden = { id: lesson.id }
  const draft = lesson.status === 'DRAFT'
  return (
    <>
      {draft && (
        <Panel look="key" id="publish" title={word('publish')}>
          <p>{word('addLead')}</p>
          <ActionForm action={publishLessonAction} hidden={hidden} fields={[]} labels={{ wrong: word('publishWrong'), prefix }} buttons={[{ label: word('publish'), pending: word('publishing') }]} />
        </Panel>
      )}
      <Panel id="move" title={word('move')}>
        <ActionForm
          action={moveLessonAction} hidden={hidden} labels={{ wrong: word('movedWrong'), prefix }} buttons={[{ label: word('moveSubmit'), pending: word('moving'), tone: 'second' }]}
          fields={[
            { kind: 'date', name: 'day', label: word('day'), value: formatDay(lesson.day, 'vi') },
            { kind: 'select', name: 'half', label: word('half'), value: lesson.half, options: halves.map((value) => ({ value, label: t(`teaching.halves.${value}`) })) },
            { kind: 'select', name: 'roomId', label: word('room'), mark: word('optional'), placeholder: word('none'), value: lesson.roomId ?? '', options: rooms.map(({ id, name, seats }) => ({ value: id, label: word('roomSeats', { name, seats }) })) },
          ]}
        />
      </Panel>
      <Panel id="cancel" title={word(draft ? 'remove' : 'cancel')}>
        <ActionForm
          action={cancelLessonAction} hidden={hidden} labels={{ wrong: word('cancelWrong'), prefix }} buttons={[{ label: word(draft ? 'remove' : 'cancel'), pending: word('cancelling'), tone: 'danger' }]}
          fields={draft ? [] : [{ kind: 'text', name: 'note', label: word('cancelNote'), mark: word('optional') }]}
        />
      </Panel>
    </>
  )
}
