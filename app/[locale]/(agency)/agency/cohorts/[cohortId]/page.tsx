import type { Metadata } from 'next'
import { CohortNote, CohortReference } from '@/components/enrolment/cohort-head'
import { NominationList } from '@/components/enrolment/nomination-list'
import { QuotaBar, QuotaLegend } from '@/components/enrolment/quota-row'
import { ButtonLink } from '@/components/ui/button-link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Columns } from '@/components/ui/page/columns'
import { EmptyState } from '@/components/ui/page/empty-state'
import { FactList } from '@/components/ui/page/fact-list'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { requireActor } from '@/lib/access/session'
import { loadAgencyCohort } from '@/lib/enrolment/loaders'
import type { AgencyCohort } from '@/lib/enrolment/queries/list-agency-cohorts'
import { listNominations } from '@/lib/enrolment/queries/list-nominations'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatClock, formatDay } from '@/lib/time'

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
  return (
    <>
      <Breadcrumb label={t('enrolment.agency.nomination.crumb')} crumbs={[{ label: t('enrolment.agency.cohorts.title'), href: '/agency/cohorts' }, { label: cohort.code }]} />
      <PageHead reference={<CohortReference cohort={cohort} />} title={<span lang="vi">{cohort.course}</span>} action={send} />
      <CohortNote cohort={cohort} />
      <Columns aside={<SeatsPanel cohort={cohort} />} asideFirst>
        <Panel title={t('enrolment.agency.cohort.facts')} id="facts"><CohortFacts cohort={cohort} /></Panel>
        <Panel look="tight" title={t('enrolment.agency.cohort.ours')} id="ours">
          <NominationList rows={items} showCohort={false} empty={<EmptyState title={t('enrolment.agency.cohort.noneYet')} />} />
        </Panel>
      </Columns>
    </>
  )
}

async function SeatsPanel({ cohort }: { cohort: AgencyCohort }) {
  const t = await currentTranslator()
  return <Panel look="key" title={t('enrolment.agency.cohort.seats')} id="seats"><QuotaBar seats={cohort} /><QuotaLegend /></Panel>
}

async function CohortFacts({ cohort }: { cohort: AgencyCohort }) {
  const [t, locale] = [await currentTranslator(), await currentLocale()]
  const fact = (key: string, value: React.ReactNode) => ({ label: t(`enrolment.agency.cohort.${key}`), value })
  const { closesAt } = cohort
  return (
    <FactList
      facts={[
        fact('form', t(`enrolment.agency.cohort.forms.${cohort.form}`)),
        ...(closesAt ? [fact('closes', `${formatClock(closesAt, locale)} ${formatDay(dayAt(closesAt), locale)}`)] : []),
        fact('opens', formatDay(cohort.opensOn, locale)), fact('ends', formatDay(cohort.endsOn, locale)),
        fact('venue', <span lang="vi">{cohort.venue}</span>),
        ...(cohort.schedule ? [fact('schedule', <span lang="vi">{cohort.schedule}</span>)] : []),
        ...(cohort.noticeNumber ? [fact('notice', <span className="nowrap">{cohort.noticeNumber}</span>)] : []),
        fact('capacity', t('enrolment.agency.cohort.capacityValue', { taken: cohort.taken, capacity: cohort.capacity })),
        fact('pool', String(cohort.poolFree)),
      ]}
    />
  )
}
