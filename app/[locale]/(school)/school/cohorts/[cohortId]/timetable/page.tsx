import type { Metadata } from 'next'
import { CohortHead } from '@/components/enrolment/desk/cohort-head'
import { DidNote } from '@/components/enrolment/desk/did-note'
import { LessonTable } from '@/components/teaching/planner/lesson-table'
import { weekTitle } from '@/components/teaching/timetable-page'
import { WeekChanges } from '@/components/teaching/week-changes'
import { WeekSteps } from '@/components/teaching/week-steps'
import { WeekTimetable } from '@/components/teaching/week-timetable'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { currentTranslator } from '@/lib/i18n/current'
import { mayPlanLessons } from '@/lib/teaching/planner/policy'
import { listCohortLessons } from '@/lib/teaching/queries/list-lessons'
import { weekNamed } from '@/lib/teaching/rules'
import { addDays, dayAt } from '@/lib/time'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/timetable'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'enrolment.cohort.tabs.timetable')

export default async function CohortTimetablePage({ params, searchParams }: PageProps<'/[locale]/school/cohorts/[cohortId]/timetable'>) {
  const [{ cohortId }, query, t] = await Promise.all([params, searchParams, currentTranslator()])
  const { actor, desk } = await loadDesk(cohortId)
  const today = dayAt(new Date())
  // A class that has not begun, or is over, opens at its own first or last week.
  const usual = today < desk.opensOn ? desk.opensOn : today > desk.endsOn ? desk.endsOn : today
  const monday = weekNamed(query.week, usual)
  const lessons = await listCohortLessons(actor, { cohortId: desk.id, from: monday, to: addDays(monday, 6) })
  const path = `/school/cohorts/${desk.id}/timetable`
  const published = lessons.filter(({ status }) => status !== 'DRAFT')
  const title = await weekTitle(t('teaching.titles.cohort'), monday)
  const plans = mayPlanLessons(actor) && !['COMPLETED', 'CANCELLED'].includes(desk.status)
  return (
    <div className="stack-wide">
      <DidNote did={query.did} />
      <div><CohortHead actor={actor} desk={desk} tab="timetable" /></div>
      <h2>{title}</h2>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <WeekSteps path={path} monday={monday} today={today} />
        {plans && <ButtonLink icon="plus" href={`${path}/new`}>{t('teaching.planner.add')}</ButtonLink>}
      </div>
      <WeekChanges lessons={lessons} />
      {published.length > 0 && <WeekTimetable lessons={published} monday={monday} today={today} namesCohort={false} />}
      {lessons.length === 0 && <Panel look="tight"><EmptyState title={t('teaching.emptyWeek')}>{plans && t('teaching.planner.addLead')}</EmptyState></Panel>}
      {plans && lessons.length > 0 && (
        <Panel look="tight" id="lessons" title={t('teaching.planner.lessons')}><LessonTable path={path} lessons={lessons} /></Panel>
      )}
      {!plans && mayPlanLessons(actor) && <p className="text-soft">{t('teaching.planner.fixed')}</p>}
    </div>
  )
}
