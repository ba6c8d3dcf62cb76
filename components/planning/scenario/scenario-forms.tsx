import { ActionForm } from '@/components/frame/action-form'
import { Panel } from '@/components/ui/page/panel'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import type { PlanLine } from '@/lib/planning/plan/queries/find-plan'
import { sumOf } from '@/lib/planning/plan/rules'
import { prepareScenarioAction, switchScenarioAction } from '@/lib/planning/scenario/actions'
import type { VersionScenarios } from '@/lib/planning/scenario/queries/find-scenarios'
import { countChanges } from '@/lib/planning/scenario/rules'
import type { Scenario } from '@/lib/planning/schema'

type SwitchPanelProps = { planId: string; inUse: Scenario; approved: VersionScenarios; locale: Locale; t: Translate }

/** What switching means, with its numbers, and the one press that does it. */
export function SwitchPanel({ planId, inUse, approved: { version, lines }, locale, t }: SwitchPanelProps) {
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.scenario.${key}`, values)
  const to: Scenario = inUse === 'NORMAL' ? 'DISRUPTED' : 'NORMAL'
  const name = t(`planning.scenarios.${to}`)
  const sum = (scenario: Scenario) => {
    const { cohorts, trainees } = sumOf(lines[scenario])
    return word('sum', { cohorts: formatNumber(cohorts, locale), trainees: formatNumber(trainees, locale) })
  }
  return (
    <Panel look="key" id="switch" title={word('switchTitle', { name })}>
      <ul className="numbered">
        <li>{word('consequence.lines', { changed: countChanges(lines[inUse], lines[to]), before: sum(inUse), after: sum(to) })}</li>
        {['told', 'cohorts', 'back'].map((key) => <li key={key}>{word(`consequence.${key}`)}</li>)}
      </ul>
      <ActionForm
        action={switchScenarioAction} fields={[]} hidden={{ planId, to, version: String(version.number) }} labels={{ wrong: word('notSwitched'), prefix: t('web.frame.errorPrefix') }}
        buttons={[{ label: word('switch', { name }), pending: word('switching') }]}
      />
    </Panel>
  )
}

/** Copies what the disrupted scenario of the draft still lacks; nothing where it lacks nothing. */
export function PreparePanel({ planId, lines, t }: { planId: string; lines: Record<Scenario, PlanLine[]>; t: Translate }) {
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.scenario.${key}`, values)
  const prepared = new Set(lines.DISRUPTED.map(({ itemId }) => itemId))
  const missing = lines.NORMAL.filter(({ itemId }) => !prepared.has(itemId)).length
  if (missing === 0) return null
  const first = lines.DISRUPTED.length === 0
  return (
    <Panel>
      <ActionForm
        action={prepareScenarioAction} fields={[]} hidden={{ planId }} lead={word('prepareHint', { count: missing })} labels={{ wrong: word('notPrepared'), prefix: t('web.frame.errorPrefix') }}
        buttons={[{ label: first ? word('prepare') : word('prepareRest', { count: missing }), pending: word('preparing'), tone: first ? 'primary' : 'second' }]}
      />
    </Panel>
  )
}
