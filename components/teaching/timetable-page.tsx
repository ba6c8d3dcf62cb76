import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { LessonItem } from '@/lib/teaching/schema'
import { addDays, formatDay, type Day } from '@/lib/time'
import { FeedPanel } from './feed-panel'
import { PrintButton } from './print-button'
import { WeekChanges, weekdayInSentence } from './week-changes'
import { WeekSteps } from './week-steps'
import { WeekTimetable } from './week-timetable'

type TimetablePageProps = {
  path: '/me' | '/school/lessons'
  title: string
  week: { lessons: readonly LessonItem[]; monday: Day; today: Day; next: Day | null; feedSince: Day | null }
  namesCohort: boolean
}

/** A week of one's own: steps, changes, grid, or the way to the next lesson; below it the calendar link. */
export async function TimetablePage({ path, title, week, namesCohort }: TimetablePageProps) {
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
        <WeekChanges lessons={lessons} />
        {lessons.length > 0 ? <WeekTimetable {...{ lessons, monday, today, namesCohort }} /> : <Panel look="tight"><EmptyWeek path={path} next={week.next} /></Panel>}
        {lessons.length > 0 && <PrintButton label={t('teaching.print')} />}
      </div>
      <div className="section">
        <FeedPanel liveSince={week.feedSince} />
      </div>
    </>
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
