import type { Metadata } from 'next'
import { PlanActions } from '@/components/planning/plan/plan-actions'
import { DidNote, PlanHead } from '@/components/planning/plan/plan-head'
import { PlanPicker } from '@/components/planning/plan/plan-picker'
import { PlanView } from '@/components/planning/plan/plan-view'
import { planWords } from '@/components/planning/plan/words'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadPlanPage, planTitle } from '@/lib/planning/plan/loaders'
import { dayAt, yearOf } from '@/lib/time'

export const generateMetadata = async ({ searchParams }: PageProps<'/[locale]/province/plan'>): Promise<Metadata> => planTitle(await searchParams, 'planning.plan.title')

export default async function ProvincePlanPage({ searchParams }: PageProps<'/[locale]/province/plan'>) {
  const [search, t, locale] = await Promise.all([searchParams, currentTranslator(), currentLocale()])
  const words = { t, locale }
  const { word } = planWords(words)
  const page = await loadPlanPage(search)
  const { actor, year, years, plan } = page
  const picker = <PlanPicker {...{ years, year, words }} school={plan?.school.slug} thisYear={yearOf(dayAt(new Date()))} />
  if (!plan) {
    return (
      <div className="stack-wide">
        <DidNote did={search['did']} words={words} />
        <PageHead wide title={word('title', { year })} action={picker} />
        <Panel look="tight"><EmptyState title={word('noneProvince', { year })}>{word('noneProvinceText')}</EmptyState></Panel>
      </div>
    )
  }
  const self = (more: Record<string, string>) =>
    `/province/plan?${new URLSearchParams({ year: String(year), school: plan.school.slug, version: String(plan.version.number), scenario: plan.scenario, ...more }).toString()}`
  return (
    <div className="stack-wide">
      <DidNote did={search['did']} words={words} />
      <PlanHead plan={plan} picker={picker} hrefOf={self} words={words} />
      <PlanActions plan={plan} actor={actor} words={words} />
      <PlanView plan={plan} bounds={page.bounds} findings={page.findings} actuals={page.actuals} words={words} places={{ needs: `/province/needs?year=${year}`, self, line: null, schedule: null, cohort: null }} />
    </div>
  )
}
