import { Tabs } from '@/components/ui/page/tabs'
import type { PlanBounds, PlanFindings as Findings } from '@/lib/planning/plan/loaders'
import type { Plan, PlanLine } from '@/lib/planning/plan/queries/find-plan'
import type { YearActuals } from '@/lib/planning/plan/queries/find-year-actuals'
import { scenarios, type Scenario } from '@/lib/planning/schema'
import type { ReactNode } from 'react'
import { OverlapPanel } from '../merging/overlap-panel'
import { PlanCarried, PlanReconciliation } from './plan-carried'
import { PlanFindings } from './plan-findings'
import { PlanLines } from './plan-lines'
import { PlanTiles } from './plan-tiles'
import { PlanTrend } from './plan-trend'
import { planWords, type Words } from './words'

/** Where a workspace's own pages lie; null where it has none. */
export type PlanPlaces = {
  needs: string
  line: ((line: PlanLine, scenario: Scenario) => string) | null
  schedule: ((line: PlanLine) => string) | null
  cohort: ((id: string) => string) | null
  /** The same page with other words in its address. */
  self: (more: Record<string, string>) => string
}

/** `findings` is null of a version that is decided. */
type PlanViewProps = { plan: Plan; bounds: PlanBounds; findings: Findings | null; actuals: YearActuals; places: PlanPlaces; empty?: ReactNode; words: Words }

/** A plan to read: figures, what is to be settled, new lines, carried-over classes and how they add up. */
export function PlanView({ plan, bounds, findings, actuals, places, empty, words }: PlanViewProps) {
  const { word } = planWords(words)
  const { line } = places
  const nameOf = (scenario: string) => words.t(`planning.scenarios.${scenario}`)
  return (
    <>
      <PlanTiles plan={plan} bounds={bounds} needsHref={places.needs} words={words} />
      {findings && <PlanFindings findings={findings} bounds={bounds} lineHref={line} words={words} />}
      {findings && <OverlapPanel plan={plan} locale={words.locale} t={words.t} />}
      <div>
        <Tabs
          label={word('scenarios')}
          tabs={scenarios.map((scenario) => ({
            label: scenario === plan.inUse ? word('inUse', { name: nameOf(scenario) }) : nameOf(scenario), href: places.self({ scenario }), current: scenario === plan.scenario,
          }))}
        />
        <PlanLines plan={plan} words={words} lineHref={line && ((one) => line(one, plan.scenario))} scheduleHref={places.schedule} empty={empty} />
      </div>
      <PlanReconciliation plan={plan} actuals={actuals} words={words} />
      <PlanCarried plan={plan} cohortHref={places.cohort} words={words} />
      <PlanTrend plan={plan} actuals={actuals} words={words} />
    </>
  )
}
