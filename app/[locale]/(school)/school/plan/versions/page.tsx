import type { Metadata } from 'next'
import { PlanHistory } from '@/components/planning/plan/plan-history'
import { VersionPanel } from '@/components/planning/plan/version-panel'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { redirect } from '@/lib/i18n/navigation'
import { loadPlan, planTitle } from '@/lib/planning/plan/loaders'
import { listPlanHistory } from '@/lib/planning/plan/queries/list-plan-history'
import { listVersionSteps } from '@/lib/planning/plan/queries/list-versions'

type Address = PageProps<'/[locale]/school/plan/versions'>

export const generateMetadata = async ({ searchParams }: Address): Promise<Metadata> => planTitle(await searchParams, 'planning.planVersions.title')

export default async function VersionsPage({ searchParams }: Address) {
  const [search, t, locale] = await Promise.all([searchParams, currentTranslator(), currentLocale()])
  if (search['year'] === undefined) return redirect('/school/plan')
  const { actor, plan } = await loadPlan(search)
  const [versions, entries] = await Promise.all([listVersionSteps(actor, plan.id), listPlanHistory(actor, plan.id)])
  const words = { t, locale }
  const home = `/school/plan?year=${plan.year}`
  return (
    <div className="stack-wide">
      <div>
        <Breadcrumb label={t('planning.plan.crumbs')} crumbs={[{ label: t('planning.plan.title', { year: String(plan.year) }), href: home }, { label: t('planning.plan.versions') }]} />
        <PageHead title={t('planning.planVersions.title', { year: String(plan.year) })} />
      </div>
      {versions.map((version, place) => (
        <VersionPanel key={version.id} version={version} before={versions[place + 1]?.number} href={`${home}&version=${version.number}`} words={words} />
      ))}
      <PlanHistory entries={entries} words={words} />
    </div>
  )
}
