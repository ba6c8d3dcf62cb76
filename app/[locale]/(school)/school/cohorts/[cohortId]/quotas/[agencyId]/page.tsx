import type { Metadata } from 'next'
import { QuotaFigures } from '@/components/enrolment/negotiation/quota-figures'
import { Waits } from '@/components/enrolment/negotiation/negotiation-table'
import { StepForm } from '@/components/enrolment/negotiation/step-form'
import { StepHistory } from '@/components/enrolment/negotiation/step-history'
import { StepNote } from '@/components/enrolment/negotiation/step-note'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page/page-head'
import { loadQuota } from '@/lib/enrolment/negotiation/loaders'
import type { NegotiatedCohort } from '@/lib/enrolment/negotiation/queries/find-negotiated-cohort'
import type { NegotiatedQuota } from '@/lib/enrolment/negotiation/queries/list-negotiation'
import { mayDecide } from '@/lib/enrolment/policy'
import { currentTranslator } from '@/lib/i18n/current'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/quotas/[agencyId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { cohortId, agencyId } = await params
  const [t, { cohort, quota }] = await Promise.all([currentTranslator(), loadQuota(cohortId, agencyId)])
  return { title: `${t('enrolment.negotiation.title', { name: quota.name })}, ${cohort.code}` }
}

export default async function QuotaPage({ params, searchParams }: Props) {
  const [{ cohortId, agencyId }, query, t] = await Promise.all([params, searchParams, currentTranslator()])
  const { actor, cohort, quota, steps } = await loadQuota(cohortId, agencyId)
  const path = `/school/cohorts/${cohort.id}`
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.negotiation.${key}`, values)
  const { quotaSeats, poolSeats: pool, capacity, left } = cohort
  return (
    <div className="stack-wide">
      <StepNote query={query} />
      <div>
        <Breadcrumb
          label={t('enrolment.desk.breadcrumb')}
          crumbs={[{ label: cohort.code, href: path }, { label: t('enrolment.cohort.tabs.quotas'), href: `${path}/quotas` }, { label: quota.name }]}
        />
        <PageHead
          title={word('title', { name: quota.name })} reference={<><b className="nowrap">{cohort.code}</b><span lang="vi">{cohort.course}</span><Waits quota={quota} t={t} /></>}
          lead={word('total', { quota: quotaSeats, pool, sum: quotaSeats + pool, capacity, left })}
        />
      </div>
      <QuotaFigures quota={quota} />
      {cohort.change && mayDecide(actor) && <OfficeForm cohort={cohort} quota={quota} adjusts={query.step === 'adjust'} />}
      {!cohort.change && <p className="text-soft">{word('fixed')}</p>}
      <StepHistory steps={steps} />
    </div>
  )
}

/** The office answers what is open, and sets what stands; it may also set at once what is open. */
async function OfficeForm({ cohort, quota, adjusts }: { cohort: NegotiatedCohort; quota: NegotiatedQuota; adjusts: boolean }) {
  const t = await currentTranslator()
  const [assigned, open] = [quota.assigned ?? 0, quota.last === 'ASKED' || quota.last === 'COUNTERED']
  const common = { cohortId: cohort.id, agencyId: quota.agencyId, taken: quota.taken, look: 'key' } as const
  const path = `/school/cohorts/${cohort.id}/quotas/${quota.agencyId}`
  const counters = open || assigned === 0
  if (counters && !adjusts) {
    return (
      <div className="stack">
        <StepForm which="counter" seats={quota.countered ?? quota.asked} most={cohort.capacity} needs={{ reason: true, paper: false }} {...common} />
        <p><Link href={`${path}?step=adjust`}>{t('enrolment.negotiation.counter.instead')}</Link></p>
      </div>
    )
  }
  const first = quota.assigned === null
  return (
    <div className="stack">
      <StepForm which={first ? 'assign' : 'adjust'} directly seats={quota.assigned ?? quota.asked} most={cohort.left + assigned} needs={{ reason: false, paper: cohort.planApproved }} {...common} />
      {counters && <p><Link href={path}>{t('enrolment.negotiation.counter.other')}</Link></p>}
    </div>
  )
}
