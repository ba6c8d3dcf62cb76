import type { Metadata } from 'next'
import { ConfirmForm } from '@/components/frame/confirm-form'
import { PlanActions } from '@/components/planning/plan/plan-actions'
import { DidNote, FrameName, PlanHead } from '@/components/planning/plan/plan-head'
import { PlanPicker } from '@/components/planning/plan/plan-picker'
import { PlanView } from '@/components/planning/plan/plan-view'
import { planWords, type Words } from '@/components/planning/plan/words'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { draftPlanAction } from '@/lib/planning/plan/actions'
import { loadPlanPage, planTitle } from '@/lib/planning/plan/loaders'
import type { PlanFrame } from '@/lib/planning/plan/queries/find-plan'
import { mayPlan } from '@/lib/planning/policy'
import { dayAt, yearOf } from '@/lib/time'

export const generateMetadata = async ({ searchParams }: PageProps<'/[locale]/school/plan'>): Promise<Metadata> => planTitle(await searchParams, 'planning.plan.title')

export default async function PlanPage({ searchParams }: PageProps<'/[locale]/school/plan'>) {
  const [search, t, locale] = await Promise.all([searchParams, currentTranslator(), currentLocale()])
  const words = { t, locale }
  const page = await loadPlanPage(search)
  const { actor, year, years, plan } = page
  const picker = <PlanPicker {...{ years, year, words, school: undefined }} thisYear={yearOf(dayAt(new Date()))} />
  const planner = mayPlan(actor)
  if (!plan) {
    return (
      <div className="stack-wide">
        <DidNote did={search['did']} words={words} />
        <PageHead wide title={planWords(words).word('title', { year })} action={picker} />
        <Panel look="tight"><NoPlan year={year} frame={page.frame} planner={planner} words={words} /></Panel>
      </div>
    )
  }
  const self = (more: Record<string, string>) => `/school/plan?${new URLSearchParams({ year: String(year), version: String(plan.version.number), scenario: plan.scenario, ...more }).toString()}`
  const draft = plan.version.status === 'DRAFT' && planner
  const newLine = `/school/plan/lines/new?year=${year}&scenario=${plan.scenario}`
  return (
    <div className="stack-wide">
      <DidNote did={search['did']} words={words} />
      <PlanHead plan={plan} picker={picker} hrefOf={self} words={words} />
      <PlanActions plan={plan} actor={actor} words={words} />
      <PlanView
        plan={plan} bounds={page.bounds} findings={page.findings} actuals={page.actuals} words={words} empty={draft && <Link href={newLine}>{planWords(words).word('addLine')}</Link>}
        places={{
          needs: `/school/needs?year=${year}`, self, cohort: (id) => `/school/cohorts/${id}`,
          line: draft ? ({ itemId }, scenario) => `/school/plan/lines/${itemId}?year=${year}&scenario=${scenario}` : null,
          schedule: plan.version.status === 'APPROVED' && planner ? ({ itemId }) => `/school/plan/items/${itemId}/cohorts` : null,
        }}
      />
    </div>
  )
}

type NoPlanProps = { year: number; frame: PlanFrame | null; planner: boolean; words: Words }

/** What would stand here, and what is to be done first: the frame, then the draft. */
function NoPlan({ year, frame, planner, words }: NoPlanProps) {
  const { word } = planWords(words)
  if (!frame) {
    return (
      <EmptyState title={word('noFrame', { year })} action={planner && <ButtonLink href={`/school/plan/frame?year=${year}`}>{word('toFrame')}</ButtonLink>}>
        {word('noFrameText')}
      </EmptyState>
    )
  }
  const start = (
    <ConfirmForm action={draftPlanAction} hidden={{ year: String(year) }} summary={word('notDrafted')}>
      <SubmitButton pendingLabel={word('drafting')}>{word('draft', { year })}</SubmitButton>
      <Link href={`/school/plan/frame?year=${year}`}>{word('correctFrame')}</Link>
    </ConfirmForm>
  )
  return (
    <EmptyState title={word('none', { year })} action={planner && start}>
      {planner ? <FrameName frame={frame} lead={word('noneText')} words={words} /> : word('noneOffice')}
    </EmptyState>
  )
}
