import type { Metadata } from 'next'
import { CohortFacts } from '@/components/enrolment/cohort-facts'
import { CohortNote, CohortReference } from '@/components/enrolment/cohort-head'
import { NominationList } from '@/components/enrolment/nomination-list'
import { OpenedPanel } from '@/components/enrolment/opening/opened-panel'
import { QuotaBar, QuotaLegend } from '@/components/enrolment/quota-row'
import { awayHref } from '@/components/teaching/away/away-href'
import { ButtonLink } from '@/components/ui/button-link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Columns } from '@/components/ui/page/columns'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { requireActor } from '@/lib/access/session'
import { loadAgencyCohort } from '@/lib/enrolment/loaders'
import { listDuties } from '@/lib/enrolment/opening/queries/list-duties'
import type { AgencyCohort } from '@/lib/enrolment/queries/list-agency-cohorts'
import { listNominations } from '@/lib/enrolment/queries/list-nominations'
import { currentTranslator } from '@/lib/i18n/current'

type Props = PageProps<'/[locale]/agency/cohorts/[cohortId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await loadAgencyCohort((await params).cohortId)
  return { title: (await currentTranslator())('enrolment.agency.cohort.code', { code }) }
}

export default async function AgencyCohortPage({ params }: Props) {
  const [actor, cohort, t] = [await requireActor(), await loadAgencyCohort((await params).cohortId), await currentTranslator()]
  const { items } = await listNominations(actor, { cohort: cohort.id, limit: 100 })
  const hasSeat = cohort.free > 0 || cohort.poolFree > 0
  const send = cohort.blocker ? undefined : <ButtonLink href={`/agency/cohorts/${cohort.id}/nominate`}>{t(hasSeat ? 'enrolment.agency.seats.send' : 'enrolment.agency.seats.wait')}</ButtonLink>
  const list = cohort.blocker ? undefined : <ButtonLink tone="second" href={`/agency/cohorts/${cohort.id}/import`}>{t('enrolment.imports.link')}</ButtonLink>
  return (
    <>
      <Breadcrumb label={t('enrolment.agency.nomination.crumb')} crumbs={[{ label: t('enrolment.agency.cohorts.title'), href: '/agency/cohorts' }, { label: cohort.code }]} />
      <PageHead reference={<CohortReference cohort={cohort} />} title={<span lang="vi">{cohort.course}</span>} action={send && <span className="actions">{list}{send}</span>} />
      <CohortNote cohort={cohort} />
      <Columns aside={<SeatsPanel cohort={cohort} />} asideFirst>
        <Panel title={t('enrolment.agency.cohort.facts')} id="facts"><CohortFacts cohort={cohort} /><p className="text-sm"><Link href={awayHref(cohort.id)}>{t('teaching.away.link')}</Link></p></Panel>
      </Columns>
      {cohort.openingDecisionNumber && <OpenedPanel cohort={cohort} duties={await listDuties(actor, cohort.id, new Date())} />}
      <Section id="ours" title={t('enrolment.agency.cohort.ours')} aside={items.length > 0 ? <Link href={`/agency/cohorts/${cohort.id}/order`}>{t('enrolment.order.title')}</Link> : undefined}>
        <Panel look="tight"><NominationList rows={items} showCohort={false} empty={<EmptyState title={t('enrolment.agency.cohort.noneYet')} />} /></Panel>
      </Section>
    </>
  )
}

async function SeatsPanel({ cohort }: { cohort: AgencyCohort }) {
  const t = await currentTranslator()
  const ask = cohort.free > 0 || cohort.blocker ? 'quota' : cohort.seats > 0 ? 'more' : 'assign'
  return (
    <Panel look="key" title={t('enrolment.agency.cohort.seats')} id="seats">
      <QuotaBar seats={cohort} /><QuotaLegend />
      <p className="text-sm"><Link href={`/agency/cohorts/${cohort.id}/quota`}>{t(`enrolment.negotiation.ask.${ask}`)}</Link></p>
    </Panel>
  )
}
