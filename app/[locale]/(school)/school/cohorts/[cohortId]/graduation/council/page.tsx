import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GraduationCouncilForm } from '@/components/graduation/council-form'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { listLastGraduationMembers } from '@/lib/graduation/council/queries/find-graduation-council'
import { loadReview } from '@/lib/graduation/loaders'
import { mayKeepRegister } from '@/lib/graduation/policy'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/graduation/council'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'graduation.council.formTitle')

export default async function GraduationCouncilPage({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/graduation/council'>) {
  const [{ cohortId }, t] = await Promise.all([params, currentTranslator()])
  const [{ actor, desk }, review] = await Promise.all([loadDesk(cohortId), loadReview(cohortId)])
  if (!mayKeepRegister(actor) || review.rows.length === 0) notFound()
  const path = `/school/cohorts/${desk.id}`
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('graduation.review.breadcrumb')} crumbs={[{ label: desk.code, href: path }, { label: t('graduation.review.title'), href: `${path}/graduation` }, { label: t('graduation.council.write') }]} />
        <PageHead title={t('graduation.council.formTitle')} lead={t('graduation.council.formLead')} />
      </div>
      <GraduationCouncilForm review={review} members={await listLastGraduationMembers(actor)} />
    </div>
  )
}
