import { ActionForm } from '@/components/frame/action-form'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/form/date-field'
import { SelectField } from '@/components/ui/form/select-field'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { moveLessonAction, swapLessonsAction } from '@/lib/teaching/planner/actions'
import type { PlannedLesson, PlannerRoom } from '@/lib/teaching/planner/queries/find-lesson'
import { isBlocking, pastNeedsReason } from '@/lib/teaching/planner/rules'
import { halves, type Clash, type LessonMove } from '@/lib/teaching/planner/schema'
import { dayAt, formatDay, type Day } from '@/lib/time'
import type { FieldProblem } from '@/lib/web/problem'
import { weekdayInSentence } from '../week-changes'
import { ClashNote } from './clash-note'

type MovePanelProps = {
  lesson: PlannedLesson; rooms: readonly PlannerRoom[]
  /** Where the lesson is wished, and what that would break; null until somebody asks. */
  wish: LessonMove | null; preview: { clashes: Clash[]; blocker: string | null } | null
  /** A wish that could not be read: the day as typed, and what is wrong. */
  misread: { day: string; faults: readonly FieldProblem[] } | null
}

/** Asks where to, shows what the move would break, and only then moves. */
export async function MovePanel({ lesson, rooms, wish, preview, misread }: MovePanelProps) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.planner.${key}`, values)
  return (
    <Panel id="move" title={word('move')}>
      <form method="get" action="#preview" className="fields group">
        <div id={misread ? 'preview' : undefined}><DateField name="day" label={word('day')} defaultValue={misread?.day ?? formatDay(wish?.day ?? lesson.day, 'vi')} error={misread?.faults.find(({ path }) => path === 'day')?.message} /></div>
        <SelectField name="half" label={word('half')} defaultValue={wish?.half ?? lesson.half} options={halves.map((value) => ({ value, label: t(`teaching.halves.${value}`) }))} />
        <SelectField
          name="roomId" label={word('room')} mark={word('optional')} placeholder={word('none')} defaultValue={(wish ? wish.roomId : lesson.roomId) ?? ''}
          options={rooms.map(({ id, name, seats }) => ({ value: id, label: word('roomSeats', { name, seats }) }))}
        />
        <div className="actions"><Button tone="second">{word('preview')}</Button></div>
      </form>
      {wish && preview && <Preview {...{ lesson, rooms, wish, preview }} />}
    </Panel>
  )
}

type PreviewProps = Pick<MovePanelProps, 'lesson' | 'rooms'> & { wish: LessonMove; preview: { clashes: Clash[]; blocker: string | null } }

async function Preview({ lesson, rooms, wish, preview: { clashes, blocker } }: PreviewProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.planner.${key}`, values)
  const prefix = t('web.frame.errorPrefix')
  const to = { half: t(`teaching.halves.${wish.half}`).toLocaleLowerCase(locale), weekday: weekdayInSentence(wish.day, locale), day: formatDay(wish.day, locale), place: rooms.find(({ id }) => id === wish.roomId)?.name ?? word('noRoom') }
  const others = [...new Map(clashes.flatMap(({ kind, other }) => (other && kind !== 'TRAINEES' ? [[other.id, other] as const] : []))).values()]
  const warned = clashes.length > 0 && lesson.status === 'PUBLISHED'
  const today = dayAt(new Date())
  const note = (to: Day) => ({ kind: 'text' as const, name: 'note', label: word('moveNote'), hint: word('moveNoteHint'), mark: pastNeedsReason(lesson, to, today) ? undefined : word('optional'), width: 'full' as const })
  const reasons = [
    ...(lesson.status === 'PUBLISHED' ? [note(wish.day)] : []),
    ...(warned ? [{ kind: 'text' as const, name: 'overrideReason', label: word('overrideReason'), hint: word('overrideHint'), width: 'full' as const }] : []),
  ]
  return (
    <div id="preview" className="stack">
      <h3>{word('previewTitle')}</h3>
      <p>{word('previewTo', to)}</p>
      {blocker ? <Note tone="bad"><p>{word(`errors.${blocker}`)}</p></Note> : <ClashNote clashes={clashes} clear={word('previewNone')} />}
      {!blocker && (!clashes.some(isBlocking) || lesson.status === 'DRAFT') && (
        <ActionForm
          scope="confirm" action={moveLessonAction} hidden={{ id: lesson.id, day: wish.day, half: wish.half, roomId: wish.roomId ?? '' }} fields={reasons}
          labels={{ wrong: word('movedWrong'), prefix }} buttons={[{ label: word('moveSubmit'), pending: word('moving') }]}
        />
      )}
      {others.map((other) => (
        <div key={other.id} className="stack-tight">
          <h3 lang="vi">{word('swapWith', { title: other.title, code: other.code })}</h3>
          <p className="text-soft">{word('swapLead')}</p>
          <ActionForm
            scope={`swap-${other.id}`} action={swapLessonsAction} hidden={{ id: lesson.id, otherId: other.id }} labels={{ wrong: word('swapWrong'), prefix }} buttons={[{ label: word('swap'), pending: word('swapping'), tone: 'second' }]}
            fields={[...(lesson.status === 'PUBLISHED' ? [note(other.day)] : []), { kind: 'text', name: 'overrideReason', label: word('overrideReason'), hint: word('overrideHint'), mark: word('optional'), width: 'full' }]}
          />
        </div>
      ))}
    </div>
  )
}
