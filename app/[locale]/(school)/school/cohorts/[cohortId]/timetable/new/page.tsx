import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { planLessonAction } from '@/lib/teaching/planner/actions'
import { mayPlanLessons } from '@/lib/teaching/planner/policy'
import { listPlannerChoices } from '@/lib/teaching/planner/queries/find-lesson'
import { halves, lessonKinds } from '@/lib/teaching/planner/schema'
import { formatDay, isDay } from '@/lib/time'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/timetable/new'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'teaching.planner.add')

export default async function NewLessonPage({ params, searchParams }: PageProps<'/[locale]/school/cohorts/[cohortId]/timetable/new'>) {
  const [{ cohortId }, query, t, locale] = await Promise.all([params, searchParams, currentTranslator(), currentLocale()])
  const { actor, desk } = await loadDesk(cohortId)
  if (!mayPlanLessons(actor) || ['COMPLETED', 'CANCELLED'].includes(desk.status)) notFound()
  const { rooms, lecturers, modules } = await listPlannerChoices(actor, desk.id)
  // Whoever comes from a week plans into it.
  const day = typeof query['week'] === 'string' && isDay(query['week']) ? (query['week'] < desk.opensOn ? desk.opensOn : query['week']) : null
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.planner.${key}`, values)
  const path = `/school/cohorts/${desk.id}`
  const term = { from: formatDay(desk.opensOn, locale), to: formatDay(desk.endsOn, locale) }
  return (
    <div className="stack">
      <div>
        <Breadcrumb
          label={t('enrolment.desk.breadcrumb')}
          crumbs={[{ label: desk.code, href: path }, { label: t('enrolment.cohort.tabs.timetable'), href: `${path}/timetable` }, { label: word('add') }]}
        />
        <PageHead title={word('add')} lead={word('addLead')} />
      </div>
      <Panel look="key">
        <ActionForm
          action={planLessonAction} hidden={{ cohortId: desk.id }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
          buttons={[{ label: word('save'), pending: word('saving') }]}
          fields={[
            { kind: 'text', name: 'title', label: word('title'), hint: word('titleHint') },
            { kind: 'select', name: 'moduleId', label: word('module'), mark: word('optional'), placeholder: word('none'), options: modules.map(({ id, name }) => ({ value: id, label: name })) },
            { kind: 'select', name: 'kind', label: word('kind'), value: 'LECTURE', options: lessonKinds.map((value) => ({ value, label: t(`teaching.kinds.${value}`) })) },
            { kind: 'date', name: 'day', label: word('day'), hint: word('dayHint', term), value: day ? formatDay(day, 'vi') : '' },
            { kind: 'select', name: 'half', label: word('half'), value: 'MORNING', options: halves.map((value) => ({ value, label: t(`teaching.halves.${value}`) })) },
            { kind: 'text', name: 'periods', label: word('periods'), width: 'short', numeric: true, value: '4' },
            { kind: 'select', name: 'lecturerId', label: word('lecturer'), mark: word('optional'), placeholder: word('none'), options: lecturers.map(({ id, name }) => ({ value: id, label: name })) },
            { kind: 'select', name: 'roomId', label: word('room'), mark: word('optional'), placeholder: word('none'), options: rooms.map(({ id, name, seats }) => ({ value: id, label: word('roomSeats', { name, seats }) })) },
            { kind: 'text', name: 'place', label: word('place'), hint: word('placeHint'), mark: word('optional') },
            { kind: 'text', name: 'note', label: word('note'), mark: word('optional'), width: 'full' },
          ]}
        />
      </Panel>
    </div>
  )
}
