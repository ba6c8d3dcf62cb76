import type { Metadata } from 'next'
import { CohortHead } from '@/components/enrolment/desk/cohort-head'
import { DidNote } from '@/components/enrolment/desk/did-note'
import { FeedPanel } from '@/components/teaching/feed-panel'
import { ChangeList } from '@/components/teaching/history/change-list'
import { LessonTable } from '@/components/teaching/planner/lesson-table'
import { PublishWeek } from '@/components/teaching/planner/publish-week'
import { PrintButton } from '@/components/teaching/print-button'
import { weekTitle } from '@/components/teaching/timetable-page'
import { WeekChanges } from '@/components/teaching/week-changes'
import { WeekSteps } from '@/components/teaching/week-steps'
import { WeekTimetable } from '@/components/teaching/week-timetable'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { LessonDrag } from '@/components/ui/week/lesson-drag'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { currentTranslator } from '@/lib/i18n/current'
import { mayShareCalendars } from '@/lib/teaching/calendar/policy'
import { findSharedFeedDay } from '@/lib/teaching/calendar/queries'
import { listCohortChanges, listLastChanges } from '@/lib/teaching/history/queries'
import { mayPlanLessons } from '@/lib/teaching/planner/policy'
import { listWeekClashes } from '@/lib/teaching/planner/queries/preview-move'
import { cohortBlocker } from '@/lib/teaching/planner/rules'
import { listCohortLessons } from '@/lib/teaching/queries/list-lessons'
import { changedOf, weekNamed } from '@/lib/teaching/rules'
import { addDays, dayAt } from '@/lib/time'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/timetable'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'enrolment.cohort.tabs.timetable')

export default async function CohortTimetablePage({ params, searchParams }: PageProps<'/[locale]/school/cohorts/[cohortId]/timetable'>) {
  const [{ cohortId }, query, t] = await Promise.all([params, searchParams, currentTranslator()])
  const { actor, desk } = await loadDesk(cohortId)
  const today = dayAt(new Date())
  // A class that has not begun, or is over, opens at its own first or last week.
  const usual = today < desk.opensOn ? desk.opensOn : today > desk.endsOn ? desk.endsOn : today
  const monday = weekNamed(query['week'], usual)
  const week = { cohortId: desk.id, monday }
  const [lessons, clashes, changes, feedSince] = await Promise.all([
    listCohortLessons(actor, { cohortId: desk.id, from: monday, to: addDays(monday, 6) }), listWeekClashes(actor, week), listCohortChanges(actor, desk.id), findSharedFeedDay(actor, { cohortId: desk.id }),
  ])
  const last = await listLastChanges(actor, changedOf(lessons), changes)
  const path = `/school/cohorts/${desk.id}/timetable`
  const plans = mayPlanLessons(actor) && cohortBlocker(desk.status) === null
  const drafts = lessons.filter(({ status }) => status === 'DRAFT').length
  const timetable = <WeekTimetable lessons={lessons} monday={monday} today={today} namesCohort={false} path={path} />
  const [first, ...older] = [changes.slice(0, 5), changes.slice(5)]
  return (
    <div className="stack-wide">
      <DidNote did={query['did']} />
      <div><CohortHead actor={actor} desk={desk} tab="timetable" /></div>
      <h2>{await weekTitle(t('teaching.titles.cohort'), monday)}</h2>
      <div className="flex flex-wrap items-center justify-between gap-3 not-print">
        <WeekSteps path={path} monday={monday} today={today} />
        {plans && (
          <div className="flex flex-wrap gap-3">
            <ButtonLink tone="second" href={`${path}/import`}>{t('teaching.imports.open')}</ButtonLink>
            <ButtonLink tone="second" href={`${path}/draft`}>{t('teaching.drafting.open')}</ButtonLink>
            <ButtonLink tone={drafts > 0 ? 'second' : 'primary'} icon="plus" href={`${path}/new?week=${monday}`}>{t('teaching.planner.add')}</ButtonLink>
          </div>
        )}
      </div>
      <WeekChanges lessons={lessons} last={last} />
      {lessons.length > 0
        ? plans ? <LessonDrag hint={t('teaching.planner.dragHint')}>{timetable}</LessonDrag> : timetable
        : <Panel look="tight"><EmptyState title={t('teaching.emptyWeek')}>{plans && t('teaching.planner.addLead')}</EmptyState></Panel>}
      {lessons.length > 0 && (
        <div className="flex flex-wrap items-center gap-5 not-print">
          <a href={`/api/cohorts/${desk.id}/lessons/document?week=${monday}`} download>{t('teaching.planner.document')}</a>
          <PrintButton label={t('teaching.print')} />
        </div>
      )}
      {plans && drafts > 0 && <PublishWeek cohortId={desk.id} monday={monday} count={drafts} clashes={clashes} />}
      {plans && lessons.length > 0 && (
        <Panel look="tight" id="lessons" title={t('teaching.planner.lessons')} className="not-print"><LessonTable path={path} lessons={lessons} /></Panel>
      )}
      {!plans && mayPlanLessons(actor) && <p className="text-soft">{t('teaching.planner.fixed')}</p>}
      <Panel look={changes.length === 0 ? 'tight' : 'plain'} id="changes" title={t('teaching.history.title')} className="not-print">
        {changes.length === 0 ? <EmptyState title={t('teaching.history.empty')}>{t('teaching.history.lead')}</EmptyState> : <ChangeList changes={first} names />}
        {older.flat().length > 0 && <details><summary>{t('teaching.history.older')}</summary><ChangeList changes={older.flat()} names /></details>}
      </Panel>
      {mayShareCalendars(actor) && <FeedPanel liveSince={feedSince} of={{ cohortId: desk.id }} />}
    </div>
  )
}
