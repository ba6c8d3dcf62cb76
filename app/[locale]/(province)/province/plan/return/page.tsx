import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import { PlanSettled } from '@/components/planning/plan/plan-settled'
import { PlanSummary } from '@/components/planning/plan/plan-summary'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { returnPlanAction } from '@/lib/planning/plan/actions'
import { loadPlan, planTitle } from '@/lib/planning/plan/loaders'
import { mayApprove } from '@/lib/planning/policy'

type Address = PageProps<'/[locale]/province/plan/return'>

export const generateMetadata = async ({ searchParams }: Address): Promise<Metadata> => planTitle(await searchParams, 'planning.planForms.returnTitle')

export default async function ReturnPage({ searchParams }: Address) {
  const [search, t, locale] = await Promise.all([searchParams, currentTranslator(), currentLocale()])
  const { actor, plan } = await loadPlan({ ...search, scenario: 'NORMAL' })
  if (!mayApprove(actor)) notFound()
  const words = { t, locale }
  if (plan.version.status !== 'PROPOSED') return <PlanSettled plan={plan} words={words} />
  const word = (key: string, values?: Record<string, string>) => t(`planning.planForms.${key}`, values)
  const { year, version, school } = plan
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('planning.plan.crumbs')} crumbs={[{ label: t('planning.plan.title', { year: String(year) }), href: `/province/plan?year=${year}&school=${school.slug}` }, { label: t('planning.plan.sendBack') }]} />
        <PageHead title={word('returnTitle', { year: String(year) })} lead={word('returnLead')} />
      </div>
      <PlanSummary plan={plan} words={words} />
      <Panel look="key">
        <ActionForm
          action={returnPlanAction} hidden={{ planId: plan.id, version: String(version.number), seen: plan.seen, year: String(year), school: school.slug }} labels={{ wrong: word('returnWrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
          fields={[{ kind: 'area', name: 'reason', label: word('reason') }]} buttons={[{ label: word('returnSubmit'), pending: word('returning') }]}
        />
      </Panel>
    </div>
  )
}
