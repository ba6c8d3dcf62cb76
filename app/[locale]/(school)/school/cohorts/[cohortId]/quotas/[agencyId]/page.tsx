import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { assignQuotaAction } from '@/lib/enrolment/desk/cohort/actions'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { listQuotas } from '@/lib/enrolment/desk/queries/list-quotas'
import { mayDecide } from '@/lib/enrolment/policy'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/quotas/[agencyId]'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'enrolment.cohort.quotas.change')

export default async function QuotaPage({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/quotas/[agencyId]'>) {
  const [{ cohortId, agencyId }, t] = await Promise.all([params, currentTranslator()])
  const { actor, desk } = await loadDesk(cohortId)
  const quota = (await listQuotas(actor, desk.id)).find((one) => one.agencyId === agencyId)
  if (!quota || !mayDecide(actor)) notFound()
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.cohort.quotas.${key}`, values)
  const path = `/school/cohorts/${desk.id}`
  return (
    <div className="stack">
      <div>
        <Breadcrumb
          label={t('enrolment.desk.breadcrumb')}
          crumbs={[{ label: desk.code, href: path }, { label: t('enrolment.cohort.tabs.quotas'), href: `${path}/quotas` }, { label: word('change') }]}
        />
        <PageHead title={word('editTitle', { name: quota.name })} lead={word('total', { quota: desk.quotaSeats, pool: desk.poolSeats, sum: desk.quotaSeats + desk.poolSeats, capacity: desk.capacity, left: desk.capacity - desk.quotaSeats - desk.poolSeats })} />
      </div>
      <Panel look="key">
        <ActionForm
          action={assignQuotaAction} hidden={{ cohortId: desk.id, agencyId: quota.agencyId }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
          fields={[{ kind: 'text', name: 'seats', label: word('number'), hint: word('held', { taken: quota.taken }), width: 'short', numeric: true, value: String(quota.seats) }]}
          buttons={[{ label: word('save'), pending: word('saving') }]}
        />
      </Panel>
    </div>
  )
}
