import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { DidNote } from '@/components/enrolment/desk/did-note'
import { LessonForms } from '@/components/teaching/planner/lesson-forms'
import { LessonState } from '@/components/teaching/planner/lesson-state'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { FactList } from '@/components/ui/page/fact-list'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Link } from '@/components/ui/link'
import { requireActor } from '@/lib/access/session'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { mayPlanLessons } from '@/lib/teaching/planner/policy'
import { findPlannedLesson, listPlannerChoices } from '@/lib/teaching/planner/queries'
import { formatDay, mondayOf, weekdayName } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('teaching.planner.lesson') }
}

export default async function LessonPage({ params, searchParams }: PageProps<'/[locale]/school/cohorts/[cohortId]/timetable/[lessonId]'>) {
  const [actor, { cohortId, lessonId }, query, t, locale] = await Promise.all([requireActor(), params, searchParams, currentTranslator(), currentLocale()])
  const id = z.uuid().safeParse(lessonId)
  const lesson = id.success && mayPlanLessons(actor) ? await findPlannedLesson(actor, id.data) : null
  if (!lesson || lesson.cohortId !== cohortId) notFound()
  const { rooms } = await listPlannerChoices(actor)
  const word = (key: string) => t(`teaching.planner.${key}`)
  const path = `/school/cohorts/${lesson.cohortId}`
  const week = `${path}/timetable?week=${mondayOf(lesson.day)}`
  return (
    <div className="stack">
      <DidNote did={query.did} />
      <div>
        <Breadcrumb
          label={t('enrolment.desk.breadcrumb')}
          crumbs={[{ label: lesson.code, href: path }, { label: t('enrolment.cohort.tabs.timetable'), href: week }, { label: word('lesson') }]}
        />
        <PageHead title={<span lang="vi">{lesson.title}</span>} reference={<><span>{t(`teaching.kinds.${lesson.kind}`)}</span><LessonState status={lesson.status} /></>} />
      </div>
      <Panel>
        <FactList
          facts={[
            { label: word('when'), value: `${t(`teaching.halves.${lesson.half}`)}, ${weekdayName(lesson.day, locale)} ${formatDay(lesson.day, locale)}` },
            { label: word('periods'), value: String(lesson.periods) },
            { label: word('lecturer'), value: lesson.lecturers.join(', ') || word('none') },
            { label: word('where'), value: <span lang="vi">{lesson.room ?? lesson.place ?? word('none')}</span> },
            ...(lesson.changeNote ? [{ label: word('cancelNote'), value: <span lang="vi">{lesson.changeNote}</span> }] : []),
          ]}
        />
      </Panel>
      {lesson.status !== 'CANCELLED' && <LessonForms lesson={lesson} rooms={rooms} />}
      <p><Link href={week}>{word('back')}</Link></p>
    </div>
  )
}
