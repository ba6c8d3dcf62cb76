import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CohortReference } from '@/components/enrolment/cohort-head'
import { LettersPanel } from '@/components/enrolment/order/letters-panel'
import { OwnOrder } from '@/components/enrolment/order/own-order'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { requireActor } from '@/lib/access/session'
import { loadAgencyCohort } from '@/lib/enrolment/loaders'
import { mayEndorse } from '@/lib/enrolment/order/policy'
import { findAgencyOrder } from '@/lib/enrolment/order/queries/find-order'
import { currentTranslator } from '@/lib/i18n/current'
import { isBeforeOpening } from '@/lib/enrolment/rules'

type Props = PageProps<'/[locale]/agency/cohorts/[cohortId]/order'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await loadAgencyCohort((await params).cohortId)
  return { title: `${(await currentTranslator())('enrolment.order.title')}, ${code}` }
}

const answers = ['ranked', 'sent', 'endorsement', 'wrong_state'] as const
const refusals = ['not_allowed', 'nomination_not_found'] as const

export default async function OrderPage({ params, searchParams }: Props) {
  const [actor, cohort, query, t] = [await requireActor(), await loadAgencyCohort((await params).cohortId), await searchParams, await currentTranslator()]
  const order = await findAgencyOrder(actor, cohort.id)
  if (!order) notFound()
  const [did, open] = [answers.find((one) => one === query['did']), isBeforeOpening(cohort)]
  const refused = refusals.find((one) => one === query['did'])
  const title = t('enrolment.order.title')
  return (
    <div className="stack">
      {did && <Note tone={did === 'wrong_state' ? 'wait' : 'good'} live><p>{t(`enrolment.order.did.${did}`, { count: typeof query['count'] === 'string' ? query['count'] : '' })}</p></Note>}
      {refused && <Note tone="bad" live><p>{t(`enrolment.errors.${refused}`)}</p></Note>}
      <div>
        <Breadcrumb
          label={t('enrolment.agency.nomination.crumb')}
          crumbs={[{ label: t('enrolment.agency.cohorts.title'), href: '/agency/cohorts' }, { label: cohort.code, href: `/agency/cohorts/${cohort.id}` }, { label: title }]}
        />
        <PageHead title={title} reference={<CohortReference cohort={cohort} />} lead={t('enrolment.order.lead')} />
      </div>
      <OwnOrder order={order} cohortId={cohort.id} />
      <LettersPanel order={order} cohortId={cohort.id} open={open} head={mayEndorse(actor)} />
    </div>
  )
}
