import { CohortBadge } from '@/components/catalogue/cohort-badge'
import { CohortHead } from '@/components/enrolment/desk/cohort-head'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Tabs } from '@/components/ui/page/tabs'
import { loadDesk } from '@/lib/enrolment/desk/loaders'
import { mayReadDesk } from '@/lib/enrolment/desk/policy'
import { currentTranslator } from '@/lib/i18n/current'
import { loadClass } from '@/lib/teaching/attendance/loaders'

const own = ['attendance', 'marks', 'conduct'] as const
type ClassHeadProps = { cohortId: string; tab: (typeof own)[number] }

/** The head of a class with all its tabs for those who work with nominations too; a lecturer has those of teaching. */
export async function ClassHead({ cohortId, tab }: ClassHeadProps) {
  const [{ actor, taught }, t] = [await loadClass(cohortId), await currentTranslator()]
  if (mayReadDesk(actor)) return <div><CohortHead actor={actor} desk={(await loadDesk(cohortId)).desk} tab={tab} /></div>
  return (
    <div>
      <Breadcrumb label={t('teaching.attendance.crumb')} crumbs={[{ label: t('teaching.titles.lecturer'), href: '/school/lessons' }, { label: taught.code }]} />
      <PageHead wide reference={<><span className="font-semibold">{t('teaching.ofCohort', { code: taught.code })}</span><CohortBadge status={taught.status} /></>} title={<span lang="vi">{taught.course}</span>} />
      <Tabs label={t('enrolment.cohort.tabs.label')} tabs={own.map((key) => ({ label: t(`enrolment.cohort.tabs.${key}`), href: `/school/cohorts/${taught.id}/${key}`, current: key === tab }))} />
    </div>
  )
}
