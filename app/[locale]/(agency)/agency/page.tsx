import type { Metadata } from 'next'
import { DeskTasks } from '@/components/enrolment/desk-tasks'
import { endorsementsToDo } from '@/components/enrolment/order/endorsement-tasks'
import { QuotaLegend, QuotaRow } from '@/components/enrolment/quota-row'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { StatTile, Stats } from '@/components/ui/page/stats'
import { cellScale } from '@/components/ui/seats/seat-cells'
import { Link } from '@/components/ui/link'
import { requireActor } from '@/lib/access/session'
import { listReturnedPapers } from '@/lib/enrolment/dossier/queries/list-returned-papers'
import { mayEndorse } from '@/lib/enrolment/order/policy'
import { listEndorsements } from '@/lib/enrolment/order/queries/list-endorsements'
import { listAgencyCohorts, type AgencyCohort } from '@/lib/enrolment/queries/list-agency-cohorts'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { findAgencyDesk, type AgencyDesk } from '@/lib/reporting/queries/find-agency-desk'
import { addDays, dayAt, formatDay, weekdayName } from '@/lib/time'

/** How far ahead unused quotas become a task. */
const HORIZON_DAYS = 30

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.agency.menu.desk') }
}

export default async function AgencyDeskPage() {
  const actor = await requireActor()
  const now = new Date()
  const [t, locale, cohorts, desk, lists, papers] = await Promise.all([currentTranslator(), currentLocale(), listAgencyCohorts(actor, now), findAgencyDesk(actor, now), listEndorsements(actor, now), listReturnedPapers(actor)])
  const head = mayEndorse(actor)
  const today = dayAt(now)
  const soon = addDays(today, HORIZON_DAYS)
  // Seats to fill and the duty to send that list are one work.
  const unused = cohorts.filter(({ free, closesAt }) => free > 0 && closesAt !== null && dayAt(closesAt) <= soon)
    .map((cohort) => ({ ...cohort, owed: desk.obligations.find(({ closedBy, cohortId }) => closedBy === 'LIST_SENT' && cohortId === cohort.id) ?? null }))
  const obligations = desk.obligations.filter((duty) => !unused.some(({ owed }) => owed === duty))
  const count = papers.length + desk.returns.length + desk.needs.length + desk.evaluations.length + desk.reports.length + desk.recommendations.length + obligations.length + unused.length + endorsementsToDo(lists, head)
  const late = [...[...obligations, ...desk.recommendations].flatMap(({ dueOn }) => dueOn ?? []), ...desk.reports.map(({ due }) => due), ...[...desk.returns, ...desk.needs].map(({ deadline }) => deadline)].filter((day) => day < today).length
  return (
    <>
      <PageHead
        reference={<span>{weekdayName(today, locale)}, {formatDay(today, locale)}</span>} title={t('enrolment.agency.menu.desk')}
        lead={count === 0 ? undefined : late > 0 ? <>{t('enrolment.agency.desk.leadLate', { count })} <b className="tone-bad">{t('enrolment.agency.desk.leadOverdue', { late })}</b>.</> : t('enrolment.agency.desk.lead', { count })}
      />
      <h2 className="sr-only">{t('enrolment.agency.desk.tasks')}</h2>
      {count === 0 ? <Panel look="tight"><EmptyState title={t('enrolment.agency.desk.none')} /></Panel> : <DeskTasks desk={{ ...desk, obligations }} papers={papers} lists={{ lists, head }} unused={unused} today={today} />}
      <QuotaSection cohorts={cohorts.filter(({ seats, waiting, pooled }) => seats + waiting + pooled > 0)} />
      <DutySection counts={desk.counts} />
    </>
  )
}

async function QuotaSection({ cohorts }: { cohorts: readonly AgencyCohort[] }) {
  const t = await currentTranslator()
  const sum = (of: (cohort: AgencyCohort) => number) => cohorts.reduce((total, cohort) => total + of(cohort), 0)
  const scale = cellScale(cohorts.map((one) => ({ ...one, quota: one.seats })))
  return (
    <Section id="quotas" title={t('enrolment.agency.desk.quotas')} aside={<Link href="/agency/cohorts">{t('enrolment.agency.desk.allCohorts')}</Link>}>
      <Panel look="tight">
        {cohorts.length === 0 ? <EmptyState title={t('enrolment.agency.desk.noQuotas')}>{t('enrolment.agency.desk.noQuotasWhy')}</EmptyState> : (
          <>
            <PanelBar>
              <p>{t('enrolment.agency.desk.sum', { seats: sum(({ seats }) => seats), taken: sum((one) => one.accepted + one.held), waiting: sum(({ waiting }) => waiting), free: sum(({ free }) => free) })}</p>
              <QuotaLegend />
            </PanelBar>
            {cohorts.map((cohort) => <QuotaRow key={cohort.id} cohort={cohort} scale={scale} />)}
          </>
        )}
      </Panel>
    </Section>
  )
}

async function DutySection({ counts }: Pick<AgencyDesk, 'counts'>) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  return (
    <Section id="duties" title={t('enrolment.agency.desk.duties')} aside={<Link href="/agency/obligations">{t('enrolment.agency.desk.allDuties')}</Link>}>
      <Stats count={4}>
        <StatTile icon="check-disc" label={t('enrolment.agency.desk.done')} figure={formatNumber(counts.done, locale)} />
        <StatTile icon="clock" label={t('enrolment.agency.desk.soon')} figure={formatNumber(counts.soon, locale)} />
        <StatTile icon="warning" label={t('enrolment.agency.desk.late')} figure={formatNumber(counts.overdue, locale)} {...(counts.overdue > 0 ? { tone: 'bad' } : {})} />
        <StatTile icon="dashed-circle" label={t('enrolment.agency.desk.later')} figure={formatNumber(counts.later, locale)} note={counts.waiting > 0 ? t('enrolment.agency.desk.waiting', { count: counts.waiting }) : undefined} />
      </Stats>
    </Section>
  )
}
