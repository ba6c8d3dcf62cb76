import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import { paperText } from '@/components/planning/paper-text'
import { PlanSettled } from '@/components/planning/plan/plan-settled'
import { PlanSummary } from '@/components/planning/plan/plan-summary'
import { planWords } from '@/components/planning/plan/words'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { approvePlanAction } from '@/lib/planning/plan/actions'
import { loadPlan, planTitle } from '@/lib/planning/plan/loaders'
import { sumOf } from '@/lib/planning/plan/rules'
import { mayApprove } from '@/lib/planning/policy'

type Address = PageProps<'/[locale]/province/plan/approve'>

export const generateMetadata = async ({ searchParams }: Address): Promise<Metadata> => planTitle(await searchParams, 'planning.planForms.approveTitle')

export default async function ApprovePage({ searchParams }: Address) {
  const [search, t, locale] = await Promise.all([searchParams, currentTranslator(), currentLocale()])
  const { actor, plan } = await loadPlan({ ...search, scenario: 'NORMAL' })
  if (!mayApprove(actor)) notFound()
  const words = { t, locale }
  if (plan.version.status !== 'PROPOSED') return <PlanSettled plan={plan} words={words} />
  const { number } = planWords(words)
  const word = (key: string, values?: Record<string, string>) => t(`planning.planForms.${key}`, values)
  const { year, version, versions, school } = plan
  const { cohorts, trainees } = sumOf(plan.lines)
  const old = versions.find(({ status }) => status === 'APPROVED')
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('planning.plan.crumbs')} crumbs={[{ label: t('planning.plan.title', { year: String(year) }), href: `/province/plan?year=${year}&school=${school.slug}` }, { label: t('planning.plan.approve') }]} />
        <PageHead title={word('approveTitle', { year: String(year) })} lead={word('approveLead')} />
      </div>
      <PlanSummary plan={plan} words={words} />
      <Panel id="effects" title={word('effects')}>
        <ul className="numbered">
          <li>{word('effectLines', { cohorts: number(cohorts), trainees: number(trainees), year: String(year) })}</li>
          {old?.decisionNumber && old.decidedOn && <li>{word('effectOld', { number: String(old.number), paper: paperText(old.decisionNumber, old.decidedOn, words) })}</li>}
          <li>{word('effectTold')}</li>
          <li>{word('effectAgencies')}</li>
        </ul>
      </Panel>
      <Panel look="key">
        <ActionForm
          action={approvePlanAction} hidden={{ planId: plan.id, version: String(version.number), seen: plan.seen, year: String(year), school: school.slug }} labels={{ wrong: word('approveWrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
          fields={[
            { kind: 'text', name: 'decisionNumber', label: word('number'), hint: word('numberHint'), width: 'medium' },
            { kind: 'date', name: 'decidedOn', label: word('decisionDate') },
            { kind: 'text', name: 'signatory', label: word('signatory'), width: 'medium' },
          ]}
          buttons={[{ label: word('approveSubmit'), pending: word('approving') }]}
        />
      </Panel>
    </div>
  )
}
