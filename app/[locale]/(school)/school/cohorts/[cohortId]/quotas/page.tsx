import type { Metadata } from 'next'
import { CohortHead } from '@/components/enrolment/desk/cohort-head'
import { DidNote } from '@/components/enrolment/desk/did-note'
import { QuotaForms } from '@/components/enrolment/desk/quota-forms'
import { QuotaTable } from '@/components/enrolment/desk/quota-table'
import { SeatsPanel } from '@/components/enrolment/desk/seats-panel'
import { Columns } from '@/components/ui/page/columns'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { listAgenciesWithoutQuota, listQuotas } from '@/lib/enrolment/desk/queries/list-quotas'
import { mayDecide } from '@/lib/enrolment/policy'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/quotas'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'enrolment.cohort.tabs.quotas')

export default async function QuotasPage({ params, searchParams }: PageProps<'/[locale]/school/cohorts/[cohortId]/quotas'>) {
  const [{ cohortId }, query, t] = await Promise.all([params, searchParams, currentTranslator()])
  const { actor, desk } = await loadDesk(cohortId)
  const { quotaSeats: quota, poolSeats: pool, capacity } = desk
  const changeable = ['PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED'].includes(desk.status)
  const changes = changeable && mayDecide(actor)
  const [quotas, agencies] = await Promise.all([listQuotas(actor, desk.id), changes ? listAgenciesWithoutQuota(actor, desk.id) : []])
  const table = (
    <Panel look="tight">
      <QuotaTable cohortId={desk.id} quotas={quotas} mayChange={changes} />
      <PanelBar side="bottom"><p>{t('enrolment.cohort.quotas.total', { quota, pool, sum: quota + pool, capacity, left: capacity - quota - pool })}</p></PanelBar>
    </Panel>
  )
  return (
    <div className="stack-wide">
      <DidNote did={query.did} />
      <div><CohortHead actor={actor} desk={desk} tab="quotas" /></div>
      <SeatsPanel desk={desk} />
      {changes
        ? <Columns aside={<QuotaForms desk={desk} agencies={agencies} />}>{table}</Columns>
        : <>{table}{!changeable && <p className="text-soft">{t('enrolment.cohort.quotas.fixed')}</p>}</>}
    </div>
  )
}
