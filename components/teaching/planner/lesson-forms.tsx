import { ActionForm } from '@/components/frame/action-form'
import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'
import { alterLessonAction, cancelLessonAction, publishLessonAction, switchOnlineAction } from '@/lib/teaching/planner/actions'
import type { PlannedLesson } from '@/lib/teaching/planner/queries/find-lesson'
import { isBlocking } from '@/lib/teaching/planner/rules'
import { lessonKinds, type Clash } from '@/lib/teaching/planner/schema'
import { ClashNote } from './clash-note'

type Forms = { lesson: PlannedLesson; modules: readonly { id: string; name: string }[] }

/** Publishes a draft, with what stands against it at its place. */
export async function PublishForm({ lesson, clashes }: { lesson: PlannedLesson; clashes: readonly Clash[] }) {
  const t = await currentTranslator()
  const word = (key: string) => t(`teaching.planner.${key}`)
  return (
    <Panel look="key" id="publish" title={word('publish')}>
      <p>{word('addLead')}</p>
      <ClashNote clashes={clashes} clear={word('previewNone')} />
      {!clashes.some(isBlocking) && (
        <ActionForm
          scope="publish" action={publishLessonAction} hidden={{ id: lesson.id }} labels={{ wrong: word('publishWrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('publish'), pending: word('publishing') }]}
          fields={clashes.length > 0 ? [{ kind: 'text', name: 'overrideReason', label: word('overrideReason'), hint: word('overrideHint'), width: 'full' }] : []}
        />
      )}
    </Panel>
  )
}

/** What else can be done with a lesson: other content, online, cancelled. */
export async function LessonForms({ lesson, modules }: Forms) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.planner.${key}`, values)
  const prefix = t('web.frame.errorPrefix')
  const hidden = { id: lesson.id }
  const draft = lesson.status === 'DRAFT'
  return (
    <>
      <Panel id="content" title={word('content')}>
        <ActionForm
          scope="content" action={alterLessonAction} hidden={hidden} labels={{ wrong: word('contentWrong'), prefix }} buttons={[{ label: word('contentSubmit'), pending: word('saving'), tone: 'second' }]}
          fields={[
            { kind: 'text', name: 'title', label: word('title'), value: lesson.title, width: 'full' },
            { kind: 'select', name: 'moduleId', label: word('module'), mark: word('optional'), placeholder: word('none'), value: lesson.moduleId ?? '', options: modules.map(({ id, name }) => ({ value: id, label: name })) },
            [
              { kind: 'select', name: 'kind', label: word('kind'), value: lesson.kind, options: lessonKinds.map((value) => ({ value, label: t(`teaching.kinds.${value}`) })) },
              { kind: 'text', name: 'periods', label: word('periods'), width: 'short', numeric: true, value: String(lesson.periods) },
            ],
            { kind: 'text', name: 'place', label: word('place'), hint: word('placeHint'), mark: word('optional'), value: lesson.place ?? '' },
            { kind: 'text', name: 'note', label: word('note'), mark: word('optional'), value: lesson.note ?? '', width: 'full' },
          ]}
        />
      </Panel>
      <Panel id="online" title={word('online')}>
        <ActionForm
          scope="online" action={switchOnlineAction} hidden={hidden} lead={word('onlineLead')} labels={{ wrong: word('onlineWrong'), prefix }} buttons={[{ label: word('onlineSubmit'), pending: word('moving'), tone: 'second' }]}
          fields={[
            { kind: 'text', name: 'link', label: word('link'), hint: word('linkHint'), value: lesson.link ?? '', width: 'full' },
            ...(draft ? [] : [{ kind: 'text' as const, name: 'note', label: word('moveNote'), mark: word('optional'), width: 'full' as const }]),
          ]}
        />
      </Panel>
      <Panel id="cancel" title={word(draft ? 'remove' : 'cancel')}>
        <ActionForm
          scope="cancel" action={cancelLessonAction} hidden={hidden} labels={{ wrong: word('cancelWrong'), prefix }} buttons={[{ label: word(draft ? 'remove' : 'cancel'), pending: word('cancelling'), tone: 'danger' }]}
          fields={draft ? [] : [{ kind: 'text', name: 'note', label: word('cancelNote'), hint: word('cancelNoteHint'), width: 'full' }]}
        />
      </Panel>
    </>
  )
}
