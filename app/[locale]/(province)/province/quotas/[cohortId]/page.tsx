import type { Metadata } from 'next'
import { CohortBadge } from '@/components/catalogue/cohort-badge'
import { NegotiationPanel } from '@/components/enrolment/negotiation/negotiation-panel'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Section } from '@/components/ui/page/section'
import { Stats, StatTile } from '@/components/ui/page/stats'
import { loadNegotiation } from '@/lib/enrolment/negotiation/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/province/quotas/[cohortId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { cohort }] = await Promise.all([currentTranslator(), loadNegotiation((await params).cohortId)])
  return { title: `${t('reporting.year.quotas')}, ${cohort.code}` }
}

/** One class: what every agency asked, was answered and given. */
export default async function ProvinceCohortPage({ params }: Props) {
  const [{ cohortId }, t, locale] = await Promise.all([params, currentTranslator(), currentLocale()])
  const { cohort, quotas } = await loadNegotiation(cohortId)
  const words = (key: string, values?: Record<string, string | number>) => t(`reporting.year.${key}`, values)
  const number = (value: number) => formatNumber(value, locale)
  const { year, code, quotaSeats, capacity, poolSeats, poolTaken } = cohort
  return (
    <>
      <Breadcrumb label={words('crumbs')} crumbs={[{ label: words('quotas'), href: `/province/quotas?year=${year}` }, { label: code }]} />
      <PageHead
        wide title={<span lang="vi">{cohort.course}</span>}
        reference={<><b className="nowrap">{code}</b><CohortBadge status={cohort.status} /><span>{words('opens')} {formatDay(cohort.opensOn, locale)}</span></>}
      />
      <Stats count={4}>
        <StatTile label={words('capacity')} figure={number(capacity)} />
        <StatTile label={t('enrolment.negotiation.assigned')} figure={number(quotaSeats)} />
        <StatTile label={t('enrolment.negotiation.taken')} figure={number(quotas.reduce((sum, { taken }) => sum + taken, 0))} />
        <StatTile label={words('pool')} figure={words('poolOf', { taken: poolTaken, seats: poolSeats })} />
      </Stats>
      <Section id="shares" title={words('sharesOfCohort')}>
        <NegotiationPanel cohort={cohort} quotas={quotas} hrefOf={(agencyId) => `/province/quotas/${cohort.id}/${agencyId}`} />
      </Section>
    </>
  )
}
