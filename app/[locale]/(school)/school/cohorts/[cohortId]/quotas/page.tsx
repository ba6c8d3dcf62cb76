import type { Metadata } from 'next'
import { CohortHead } from '@/components/enrolment/desk/cohort-head'
import { DidNote } from '@/components/enrolment/desk/did-note'
import { QuotaForms } from '@/components/enrolment/desk/quota-forms'
import { SeatsPanel } from '@/components/enrolment/desk/seats-panel'
import { NegotiationPanel } from '@/components/enrolment/negotiation/negotiation-panel'
import { StepNote } from '@/components/enrolment/negotiation/step-note'
import { Link } from '@/components/ui/link'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { listAgenciesWithoutQuota } from '@/lib/enrolment/desk/queries/list-agencies-without-quota'
import { loadNegotiation } from '@/lib/enrolment/negotiation/loaders'
import { mayDecide } from '@/lib/enrolment/policy'
import { currentTranslator } from '@/lib/i18n/current'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/quotas'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => deskTitle((await params).cohortId, 'enrolment.cohort.tabs.quotas')

export default async function QuotasPage({ params, searchParams }: Props) {
  const [{ cohortId }, query, t] = await Promise.all([params, searchParams, currentTranslator()])
  const [{ actor, desk }, { cohort, quotas }] = await Promise.all([loadDesk(cohortId), loadNegotiation(cohortId)])
  const changes = cohort.change && mayDecide(actor)
  const agencies = changes ? await listAgenciesWithoutQuota(actor, desk.id) : []
  const { freeQuota } = desk.seats
  const path = `/school/cohorts/${desk.id}/quotas`
  return (
    <div className="stack-wide">
      <DidNote did={query.did} />
      <StepNote query={query} />
      <div><CohortHead actor={actor} desk={desk} tab="quotas" /></div>
      <SeatsPanel desk={desk} />
      <NegotiationPanel cohort={cohort} quotas={quotas} hrefOf={(agencyId) => `${path}/${agencyId}`}>
        {changes && freeQuota > 0 && <Link href={`${path}/return`}>{t('enrolment.negotiation.back.link', { count: freeQuota })}</Link>}
      </NegotiationPanel>
      {changes
        ? <div className="grid items-start gap-4 desk:grid-cols-2"><QuotaForms cohort={cohort} poolTaken={desk.poolTaken} agencies={agencies} /></div>
        : !cohort.change && <p className="text-soft">{t('enrolment.negotiation.fixed')}</p>}
    </div>
  )
}
