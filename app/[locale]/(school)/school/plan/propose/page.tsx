import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import { PlanFindings } from '@/components/planning/plan/plan-findings'
import { PlanSummary } from '@/components/planning/plan/plan-summary'
import { planWords } from '@/components/planning/plan/words'
import { Button } from '@/components/ui/button'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { proposePlanAction } from '@/lib/planning/plan/actions'
import { findingsOfPlan, loadBounds, loadPlan, planTitle } from '@/lib/planning/plan/loaders'
import { blocksProposal, sumOf } from '@/lib/planning/plan/rules'
import { mayPlan, mayPropose } from '@/lib/planning/policy'
import { dayAt, formatDay } from '@/lib/time'

type Address = PageProps<'/[locale]/school/plan/propose'>

export const generateMetadata = async ({ searchParams }: Address): Promise<Metadata> => planTitle(await searchParams, 'planning.planForms.proposeTitle')

export default async function ProposePage({ searchParams }: Address) {
  const [search, t, locale] = await Promise.all([searchParams, currentTranslator(), currentLocale()])
  // The scenario of a usual year is what the paper shows; both are judged.
  const { actor, plan } = await loadPlan({ ...search, scenario: 'NORMAL' })
  if (!mayPropose(actor) || plan.version.status !== 'DRAFT') notFound()
  const bounds = await loadBounds(plan)
  const findings = findingsOfPlan(plan, bounds)
  const words = { t, locale }
  const word = (key: string, values?: Record<string, string>) => t(`planning.planForms.${key}`, values)
  const back = `/school/plan?year=${plan.year}`
  const submit = word('proposeSubmit', { cohorts: planWords(words).number(sumOf(plan.lines).cohorts) })
  const blocked = findings.some(({ finding }) => blocksProposal(finding))
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('planning.plan.crumbs')} crumbs={[{ label: t('planning.plan.title', { year: String(plan.year) }), href: back }, { label: t('planning.plan.propose') }]} />
        <PageHead title={word('proposeTitle', { year: String(plan.year) })} lead={word('proposeLead')} />
      </div>
      <PlanSummary plan={plan} change={back} words={words} />
      <PlanFindings findings={findings} bounds={bounds} words={words} lineHref={mayPlan(actor) ? ({ itemId }, scenario) => `/school/plan/lines/${itemId}?year=${plan.year}&scenario=${scenario}` : null} />
      <Panel look="key">
        {blocked
          ? <Button blocked={word('blocked')}>{submit}</Button>
          : (
            <ActionForm
              action={proposePlanAction} hidden={{ planId: plan.id, seen: plan.seen }} labels={{ wrong: word('proposeWrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
              fields={[
                { kind: 'text', name: 'proposalNumber', label: word('number'), hint: word('numberHint'), width: 'medium' },
                { kind: 'date', name: 'proposedOn', label: word('proposedOn'), value: formatDay(dayAt(new Date()), 'vi') },
              ]}
              buttons={[{ label: submit, pending: word('proposing') }]}
            />
          )}
      </Panel>
    </div>
  )
}
