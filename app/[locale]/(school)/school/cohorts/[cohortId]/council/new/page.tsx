import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CouncilForm } from '@/components/enrolment/council/council-form'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { listLastMembers } from '@/lib/enrolment/council/queries/find-council'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { mayDecide } from '@/lib/enrolment/policy'
import { currentTranslator } from '@/lib/i18n/current'
import { isBeforeOpening } from '@/lib/enrolment/rules'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/council/new'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'enrolment.council.formTitle')

export default async function NewCouncilPage({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/council/new'>) {
  const [{ cohortId }, t] = await Promise.all([params, currentTranslator()])
  const { actor, desk } = await loadDesk(cohortId)
  if (!mayDecide(actor) || !isBeforeOpening(desk)) notFound()
  const path = `/school/cohorts/${desk.id}`
  return (
    <div className="stack">
      <div>
        <Breadcrumb
          label={t('enrolment.desk.breadcrumb')}
          crumbs={[{ label: desk.code, href: path }, { label: t('enrolment.council.title'), href: `${path}/council` }, { label: t('enrolment.council.write') }]}
        />
        <PageHead title={t('enrolment.council.formTitle')} lead={t('enrolment.council.lead')} />
      </div>
      <CouncilForm desk={desk} members={await listLastMembers(actor)} />
    </div>
  )
}
