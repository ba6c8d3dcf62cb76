import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { DidNote } from '@/components/enrolment/desk/did-note'
import { ChangeList } from '@/components/teaching/history/change-list'
import { LessonForms, PublishForm } from '@/components/teaching/planner/lesson-forms'
import { LessonState } from '@/components/teaching/planner/lesson-state'
import { MovePanel } from '@/components/teaching/planner/move-panel'
import { StaffPanel } from '@/components/teaching/planner/staff-panel'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { FactList } from '@/components/ui/page/fact-list'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadLesson } from '@/lib/teaching/planner/loaders'
import type { PlannedLesson } from '@/lib/teaching/planner/queries/find-lesson'
import { formatDay, mondayOf, weekdayName } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('teaching.planner.lesson') }
}

export default async function LessonPage({ params, searchParams }: PageProps<'/[locale]/school/cohorts/[cohortId]/timetable/[lessonId]'>) {
  const [{ cohortId, lessonId }, query, t] = await Promise.all([params, searchParams, currentTranslator()])
  const ids = z.object({ cohortId: z.uuid(), lessonId: z.uuid() }).safeParse({ cohortId, lessonId })
  if (!ids.success) notFound()
  const { lesson, changes, choices, wish, misread, preview, standing, plans } = await loadLesson(ids.data, query)
  const word = (key: string) => t(`teaching.planner.${key}`)
  const path = `/school/cohorts/${lesson.cohortId}`
  const week = `${path}/timetable?week=${mondayOf(lesson.day)}`
  const history = changes.length > 0
  return (
    <div className="stack">
      <DidNote did={query['did']} />
      <div>
        <Breadcrumb
          label={t('enrolment.desk.breadcrumb')}
          crumbs={[{ label: lesson.code, href: path }, { label: t('enrolment.cohort.tabs.timetable'), href: week }, { label: word('lesson') }]}
        />
        <PageHead title={<span lang="vi">{lesson.title}</span>} reference={<><span>{t(`teaching.kinds.${lesson.kind}`)}</span><LessonState status={lesson.status} /></>} />
      </div>
      <LessonFacts lesson={lesson} />
      {plans && lesson.status === 'DRAFT' && <PublishForm lesson={lesson} clashes={standing} />}
      {plans && <MovePanel lesson={lesson} rooms={choices.rooms} wish={wish} preview={preview} misread={misread} />}
      <StaffPanel lesson={lesson} lecturers={plans ? choices.lecturers : []} />
      {plans && <LessonForms lesson={lesson} modules={choices.modules} />}
      {lesson.status !== 'DRAFT' && (
        <Panel look={history ? 'plain' : 'tight'} id="history" title={t('teaching.history.title')}>
          {history ? <><p className="text-soft">{t('teaching.history.lead')}</p><ChangeList changes={changes} names={false} /></> : <EmptyState title={t('teaching.history.empty')} />}
        </Panel>
      )}
      <p><Link href={week}>{word('back')}</Link></p>
    </div>
  )
}

async function LessonFacts({ lesson }: { lesson: PlannedLesson }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`teaching.planner.${key}`)
  const place = [lesson.room, lesson.place].filter(Boolean).join(', ')
  const where = lesson.link ? <a href={lesson.link} rel="noreferrer" className="break-all">{word('openLink')}</a> : place ? <span lang="vi">{place}</span> : word('unset')
  return (
    <Panel>
      <FactList
        facts={[
          { label: word('when'), value: `${t(`teaching.halves.${lesson.half}`)}, ${weekdayName(lesson.day, locale)} ${formatDay(lesson.day, locale)}` },
          { label: word('periods'), value: String(lesson.periods) },
          ...(lesson.module ? [{ label: word('module'), value: <span lang="vi">{lesson.module}</span> }] : []),
          { label: word('where'), value: where },
          ...(lesson.note ? [{ label: word('note'), value: <span lang="vi">{lesson.note}</span> }] : []),
          ...(lesson.changeNote ? [{ label: word(lesson.status === 'CANCELLED' ? 'cancelNote' : 'changeNote'), value: <span lang="vi">{lesson.changeNote}</span> }] : []),
        ]}
      />
    </Panel>
  )
}
