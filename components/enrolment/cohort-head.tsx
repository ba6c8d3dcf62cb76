import { Note } from '@/components/ui/page/note'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'

type HeadCohort = { code: string; course: string; form: string; closesAt: Date | null; blocker: 'cohort_not_open' | 'deadline_passed' | null }

/** The quiet line above a title: class, course, deadline. */
export async function CohortReference({ cohort }: { cohort: HeadCohort }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  return (
    <>
      <span className="nowrap font-semibold">{t('enrolment.agency.cohort.code', { code: cohort.code })}</span>
      <span><span lang="vi">{cohort.course}</span>, {t(`enrolment.agency.cohort.forms.${cohort.form}`)}</span>
      {cohort.closesAt && <span className="nowrap">{t('enrolment.agency.cohort.deadline', { deadline: formatDay(dayAt(cohort.closesAt), locale) })}</span>}
    </>
  )
}

/** Why the class takes nothing now; nothing while it does. */
export async function CohortNote({ cohort: { blocker, closesAt } }: { cohort: HeadCohort }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  if (!blocker) return null
  const day = closesAt ? formatDay(dayAt(closesAt), locale) : '–'
  return <Note tone="wait"><p>{blocker === 'deadline_passed' ? t('enrolment.agency.cohort.closed', { day }) : t('enrolment.agency.cohort.notOpen')}</p></Note>
}
