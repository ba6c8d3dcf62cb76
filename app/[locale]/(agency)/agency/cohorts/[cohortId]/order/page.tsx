import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CohortReference } from '@/components/enrolment/cohort-head'
import { EndorsementSwitch, LettersPanel } from '@/components/enrolment/order/letters-panel'
import { ListPanel } from '@/components/enrolment/order/list-panel'
import { OwnOrder } from '@/components/enrolment/order/own-order'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { requireActor } from '@/lib/access/session'
import { loadAgencyCohort } from '@/lib/enrolment/loaders'
import { mayEndorse } from '@/lib/enrolment/order/policy'
import { findAgencyOrder, type AgencyOrder } from '@/lib/enrolment/order/queries/find-order'
import { currentTranslator } from '@/lib/i18n/current'
import { isBeforeOpening } from '@/lib/enrolment/rules'

type Props = PageProps<'/[locale]/agency/cohorts/[cohortId]/order'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await loadAgencyCohort((await params).cohortId)
  return { title: `${(await currentTranslator())('enrolment.order.title')}, ${code}` }
}

const answers = ['ranked', 'sent', 'endorsement', 'asked', 'endorsed', 'returned', 'wrong_state'] as const
const refusals = ['not_allowed', 'nomination_not_found'] as const

export default async function OrderPage({ params, searchParams }: Props) {
  const [actor, cohort, query, t] = [await requireActor(), await loadAgencyCohort((await params).cohortId), await searchParams, await currentTranslator()]
  const order = await findAgencyOrder(actor, cohort.id)
  if (!order) notFound()
  const head = mayEndorse(actor)
  const title = t('enrolment.order.title')
  return (
    <div className="stack">
      <Did did={query} order={order} />
      <div>
        <Breadcrumb
          label={t('enrolment.agency.nomination.crumb')}
          crumbs={[{ label: t('enrolment.agency.cohorts.title'), href: '/agency/cohorts' }, { label: cohort.code, href: `/agency/cohorts/${cohort.id}` }, { label: title }]}
        />
        <PageHead title={title} reference={<CohortReference cohort={cohort} />} lead={t('enrolment.order.lead')} />
      </div>
      <OwnOrder order={order} cohortId={cohort.id} />
      <ListPanel order={order} cohortId={cohort.id} open={isBeforeOpening(cohort)} head={head} />
      <LettersPanel letters={order.letters} />
      <EndorsementSwitch required={order.endorsementRequired} cohortId={cohort.id} head={head} />
    </div>
  )
}

type Query = Awaited<Props['searchParams']>

/** What the action before did; of a new order who stands where now. */
async function Did({ did: query, order }: { did: Query; order: AgencyOrder }) {
  const t = await currentTranslator()
  const [did, refused] = [answers.find((one) => one === query['did']), refusals.find((one) => one === query['did'])]
  if (query['did'] === 'busy') return <Note tone="bad" live><p>{t('web.problems.busy')}</p></Note>
  if (refused) return <Note tone="bad" live><p>{t(`enrolment.errors.${refused}`)}</p></Note>
  if (!did) return null
  const moved = did === 'ranked' ? order.waiting.find(({ id }) => id === query['who']) : undefined
  const sentence = moved ? t('enrolment.order.did.rankedTo', { name: moved.name, rank: moved.rank }) : t(`enrolment.order.did.${did}`, { count: typeof query['count'] === 'string' ? query['count'] : '' })
  return <Note tone={did === 'wrong_state' ? 'wait' : 'good'} live><p>{sentence}</p></Note>
}
