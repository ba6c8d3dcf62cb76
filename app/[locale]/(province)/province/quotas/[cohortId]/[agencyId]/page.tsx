import type { Metadata } from 'next'
import { CohortBadge } from '@/components/catalogue/cohort-badge'
import { Waits } from '@/components/enrolment/negotiation/negotiation-table'
import { QuotaFigures } from '@/components/enrolment/negotiation/quota-figures'
import { StepForm } from '@/components/enrolment/negotiation/step-form'
import { StepHistory } from '@/components/enrolment/negotiation/step-history'
import { StepNote } from '@/components/enrolment/negotiation/step-note'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { loadQuota } from '@/lib/enrolment/negotiation/loaders'
import { currentTranslator } from '@/lib/i18n/current'

type Props = PageProps<'/[locale]/province/quotas/[cohortId]/[agencyId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { cohortId, agencyId } = await params
  const [t, { cohort, quota }] = await Promise.all([currentTranslator(), loadQuota(cohortId, agencyId)])
  return { title: `${t('enrolment.negotiation.title', { name: quota.name })}, ${cohort.code}` }
}

export default async function ProvinceQuotaPage({ params, searchParams }: Props) {
  const [{ cohortId, agencyId }, query, t] = await Promise.all([params, searchParams, currentTranslator()])
  const { cohort, quota, steps } = await loadQuota(cohortId, agencyId)
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.negotiation.${key}`, values)
  const { quotaSeats, poolSeats: pool, capacity, left } = cohort
  const assigned = quota.assigned ?? 0
  // The first word on a quota assigns it; what stands is adjusted by a paper.
  const first = !steps.some(({ kind }) => kind !== 'ASKED' && kind !== 'COUNTERED') && assigned === 0
  return (
    <div className="stack-wide">
      <StepNote query={query} />
      <div>
        <Breadcrumb
          label={t('reporting.year.crumbs')}
          crumbs={[{ label: t('reporting.year.quotas'), href: `/province/quotas?year=${cohort.year}` }, { label: cohort.code, href: `/province/quotas/${cohort.id}` }, { label: quota.name }]}
        />
        <PageHead
          title={word('title', { name: quota.name })} lead={word('total', { quota: quotaSeats, pool, sum: quotaSeats + pool, capacity, left })}
          reference={<><b className="nowrap">{cohort.code}</b><CohortBadge status={cohort.status} /><span lang="vi">{cohort.course}</span><Waits quota={quota} t={t} /></>}
        />
      </div>
      <QuotaFigures quota={quota} />
      {cohort.change
        ? (
          <StepForm
            which={first ? 'assign' : 'adjust'} look="key" cohortId={cohort.id} agencyId={quota.agencyId} seats={quota.countered ?? quota.asked ?? quota.assigned}
            most={cohort.left + assigned} taken={quota.taken} needs={{ reason: !first, paper: !first }}
          />
        )
        : <p className="text-soft">{word('fixed')}</p>}
      <StepHistory steps={steps} />
    </div>
  )
}
