import type { Metadata } from 'next'
import { PlannedCohorts } from '@/components/enrolment/negotiation/planned-cohorts'
import { QuotaLegend, QuotaRow } from '@/components/enrolment/quota-row'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { cellScale } from '@/components/ui/seats/seat-cells'
import { requireActor } from '@/lib/access/session'
import { listAskableCohorts } from '@/lib/enrolment/negotiation/queries/find-negotiated-cohort'
import { listAgencyCohorts } from '@/lib/enrolment/queries/list-agency-cohorts'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.agency.cohorts.title') }
}

export default async function OpenCohortsPage() {
  const actor = await requireActor()
  const now = new Date()
  const [t, cohorts, planned] = await Promise.all([currentTranslator(), listAgencyCohorts(actor, now), listAskableCohorts(actor, now)])
  const own = cohorts.filter(({ seats }) => seats > 0)
  const others = cohorts.filter(({ seats }) => seats === 0)
  const scale = cellScale(cohorts.map((one) => ({ ...one, quota: one.seats })))
  return (
    <>
      <PageHead title={t('enrolment.agency.cohorts.title')} lead={t('enrolment.agency.cohorts.lead')} />
      {cohorts.length === 0 && <Panel look="tight"><EmptyState title={t('enrolment.agency.cohorts.empty')}>{t('enrolment.agency.cohorts.emptyWhy')}</EmptyState></Panel>}
      {own.length > 0 && (
        <Section id="own" title={t('enrolment.agency.cohorts.withQuota')}>
          <Panel look="tight">
            <PanelBar><QuotaLegend /></PanelBar>
            {own.map((cohort) => <QuotaRow key={cohort.id} cohort={cohort} scale={scale} />)}
          </Panel>
        </Section>
      )}
      {others.length > 0 && (
        <Section id="others" title={t('enrolment.agency.cohorts.withoutQuota')}>
          <Panel look="tight">
            <PanelBar><p>{t('enrolment.agency.cohorts.withoutQuotaWhy')}</p></PanelBar>
            {others.map((cohort) => <QuotaRow key={cohort.id} cohort={cohort} scale={scale} />)}
          </Panel>
        </Section>
      )}
      {planned.length > 0 && <PlannedCohorts cohorts={planned} />}
    </>
  )
}
