import type { Metadata } from 'next'
import { Waits } from '@/components/enrolment/negotiation/negotiation-table'
import { QuotaFigures } from '@/components/enrolment/negotiation/quota-figures'
import { StepForm } from '@/components/enrolment/negotiation/step-form'
import { StepHistory } from '@/components/enrolment/negotiation/step-history'
import { StepNote } from '@/components/enrolment/negotiation/step-note'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { loadOwnQuota } from '@/lib/enrolment/negotiation/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/agency/cohorts/[cohortId]/quota'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { cohort }] = await Promise.all([currentTranslator(), loadOwnQuota((await params).cohortId)])
  return { title: `${t('enrolment.negotiation.ownTitle')}, ${cohort.code}` }
}

export default async function OwnQuotaPage({ params, searchParams }: Props) {
  const [{ cohortId }, query, t, locale] = await Promise.all([params, searchParams, currentTranslator(), currentLocale()])
  const { cohort, quota, steps } = await loadOwnQuota(cohortId)
  const word = (key: string) => t(`enrolment.negotiation.${key}`)
  // A planned class has no page of its own for an agency yet.
  const own = cohort.status === 'PLANNED' ? { label: cohort.code } : { label: cohort.code, href: `/agency/cohorts/${cohort.id}` }
  return (
    <div className="stack-wide">
      <StepNote query={query} />
      <div>
        <Breadcrumb label={t('enrolment.agency.nomination.crumb')} crumbs={[{ label: t('enrolment.agency.cohorts.title'), href: '/agency/cohorts' }, own, { label: word('ownTitle') }]} />
        <PageHead
          title={word('ownTitle')}
          reference={
            <>
              <b className="nowrap">{t('enrolment.agency.cohort.code', { code: cohort.code })}</b>
              <span><span lang="vi">{cohort.course}</span>, {t(`enrolment.agency.cohort.forms.${cohort.form}`)}</span>
              <span className="nowrap">{t('enrolment.cohort.opensOn', { day: formatDay(cohort.opensOn, locale) })}</span>
              <Waits quota={quota} t={t} />
            </>
          }
        />
      </div>
      <QuotaFigures quota={quota} />
      {cohort.askBlocker
        ? <Note tone="wait"><p>{word(`ask.${cohort.askBlocker}`)}</p></Note>
        : <StepForm which="ask" look="key" cohortId={cohort.id} agencyId={quota.agencyId} seats={null} most={cohort.capacity} taken={quota.taken} needs={{ reason: true, paper: false }} />}
      <StepHistory steps={steps} />
    </div>
  )
}
