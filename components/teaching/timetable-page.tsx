import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { Link } from '@/components/ui/link'
import type { LessonChangeItem } from '@/lib/teaching/history/queries'
import type { LessonRequest } from '@/lib/teaching/lecturers/queries/list-requests'
import type { LessonItem } from '@/lib/teaching/schema'
import { addDays, formatDay, type Day } from '@/lib/time'
import { FeedPanel } from './feed-panel'
import { ChangeList } from './history/change-list'
import { RequestPanel } from './lecturers/request-panel'
import { PrintButton } from './print-button'
import { WeekChanges, weekdayInSentence } from './week-changes'
import { WeekSteps } from './week-steps'
import { WeekTimetable } from './week-timetable'

type TimetablePageProps = {
  path: '/me' | '/school/lessons'
  title: string
  week: { lessons: readonly LessonItem[]; monday: Day; today: Day; next: Day | null; feedSince: Day | null; changes: readonly LessonChangeItem[]; last: readonly LessonChangeItem[]; mine: { lecturerId: string; requests: readonly LessonRequest[] } | null }
  namesCohort: boolean
  /** What is to be done in the classes of the week. */
  children?: ReactNode
}

/** A week of one's own: steps, changes, grid, or the way to the next lesson; below it the calendar link. */
export async function TimetablePage({ path, title, week, namesCohort, children }: TimetablePageProps) {
  const { lessons, monday, today } = week
  const t = await currentTranslator()
  const codes = [...new Set(lessons.map(({ cohort }) => cohort.code))]
  return (
    <>
      <PageHead
        wide
        title={title}
        reference={codes.length > 0 && codes.map((code) => <strong key={code} className="nowrap">{t('teaching.ofCohort', { code })}</strong>)}
        action={<WeekSteps path={path} monday={monday} today={today} />}
      />
      <div className="stack page-wide">
        <WeekChanges lessons={lessons} last={week.last} />
        {lessons.length > 0 ? <WeekTimetable {...{ lessons, monday, today, namesCohort }} /> : <Panel look="tight"><EmptyWeek path={path} next={week.next} /></Panel>}
        <OnlineLinks lessons={lessons} />
        {lessons.length > 0 && <PrintButton label={t('teaching.print')} />}
        {children}
        {week.mine && <RequestPanel requests={week.mine.requests} />}
        {week.mine && <p className="not-print"><Link href={`/school/lecturers/${week.mine.lecturerId}`}>{t('teaching.lecturers.mine')}</Link></p>}
        {week.changes.length > 0 && <Panel id="changes" title={t('teaching.history.recent')} className="not-print"><ChangeList changes={week.changes} names /></Panel>}
      </div>
      <div className="section">
        <FeedPanel liveSince={week.feedSince} />
      </div>
    </>
  )
}

/** Where the online lessons of the week are held. */
async function OnlineLinks({ lessons }: { lessons: readonly LessonItem[] }) {
  const online = lessons.filter(({ link, status }) => link && status === 'PUBLISHED')
  if (online.length === 0) return null
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  return (
    <Panel id="online" title={t('teaching.planner.isOnline')}>
      <ul className="stack-tight">{online.map(({ id, link, title, day }) => <li key={id}><span lang="vi">{title}</span>, {formatDay(day, locale)}: <a href={link ?? ''} rel="noreferrer">{t('teaching.planner.openLink')}</a></li>)}</ul>
    </Panel>
  )
}

async function EmptyWeek({ path, next }: { path: string; next: Day | null }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  if (!next) return <EmptyState title={t('teaching.emptyWeek')}>{t('teaching.noneAhead')}</EmptyState>
  const words = { weekday: weekdayInSentence(next, locale), day: formatDay(next, locale) }
  return (
    <EmptyState title={t('teaching.emptyWeek')} action={<ButtonLink tone="second" href={`${path}?week=${next}`}>{t('teaching.openNext')}</ButtonLink>}>
      {t('teaching.nextLesson', words)}
    </EmptyState>
  )
}

/** "Lịch học 16/03–22/03/2026" */
export async function weekTitle(title: string, monday: Day): Promise<string> {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const from = locale === 'vi' ? `${monday.slice(8)}/${monday.slice(5, 7)}` : formatDay(monday, locale)
  return t('teaching.titleOfWeek', { title, from, to: formatDay(addDays(monday, 6), locale) })
}
