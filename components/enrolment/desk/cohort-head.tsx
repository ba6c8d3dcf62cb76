import { CohortBadge } from '@/components/catalogue/cohort-badge'
import { ButtonLink } from '@/components/ui/button-link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Tabs } from '@/components/ui/page/tabs'
import type { Actor } from '@/lib/access/actor'
import type { Desk } from '@/lib/enrolment/desk/queries/find-desk'
import { mayOpenCohorts } from '@/lib/enrolment/policy'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { mayReadReportDesk } from '@/lib/teaching/reports/policy'
import { addDays, dayAt, formatDay } from '@/lib/time'

const tabs = ['nominations', 'quotas', 'council', 'trainees', 'bodies', 'timetable', 'attendance', 'marks', 'conduct', 'reports', 'graduation', 'history'] as const
type CohortHeadProps = { actor: Actor; desk: Desk; tab: (typeof tabs)[number] }

/** Where the class stands, what can be done with it next, and its tabs. */
export async function CohortHead({ actor, desk, tab }: CohortHeadProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const base = `/school/cohorts/${desk.id}`
  const counts = { nominations: desk.nominations, quotas: t('enrolment.cohort.tabs.agencies', { count: desk.agencies }), council: undefined, trainees: desk.trainees, bodies: undefined, timetable: undefined, attendance: undefined, marks: undefined, conduct: undefined, reports: undefined, graduation: undefined, history: undefined }
  return (
    <>
      <Breadcrumb label={t('enrolment.desk.breadcrumb')} crumbs={[{ label: t('enrolment.desk.cohorts.title'), href: '/school/cohorts' }, { label: desk.code }]} />
      <PageHead
        wide
        reference={
          <>
            <span className="font-semibold">{t('enrolment.cohort.code', { code: desk.code })}</span>
            <CohortBadge status={desk.status} />
            <span>{t(`catalogue.forms.${desk.form}`)}</span>
            {desk.closesOn && <span>{t('enrolment.cohort.closesOn', { day: formatDay(desk.closesOn, locale) })}</span>}
            <span>{t('enrolment.cohort.opensOn', { day: formatDay(desk.opensOn, locale) })}</span>
          </>
        }
        title={<span lang="vi">{desk.course}</span>}
        action={mayOpenCohorts(actor) && tab !== 'graduation' ? nextStep(desk, base, t) : undefined}
      />
      <Tabs
        label={t('enrolment.cohort.tabs.label')}
        tabs={tabs.filter((key) => key !== 'reports' || mayReadReportDesk(actor)).map((key) => ({
          label: t(`enrolment.cohort.tabs.${key}`), href: key === 'nominations' ? base : `${base}/${key}`, current: key === tab, count: counts[key],
        }))}
      />
    </>
  )
}

/** The one step that a class can take next; none where there is none. Graduation is prepared in the last month. */
function nextStep(desk: Desk, base: string, t: Translate) {
  const step = desk.status === 'ANNOUNCED' ? 'close' : desk.status === 'ENROLMENT_CLOSED' ? 'open' : desk.status === 'RUNNING' && desk.endsOn <= addDays(dayAt(new Date()), 30) ? 'graduation' : null
  return step && <ButtonLink tone={step === 'open' ? 'primary' : 'second'} href={`${base}/${step}`}>{t(`enrolment.cohort.${step}`)}</ButtonLink>
}
