import { FactList } from '@/components/ui/page/fact-list'
import { Panel } from '@/components/ui/page/panel'
import { Link } from '@/components/ui/link'
import type { Plan } from '@/lib/planning/plan/queries/find-plan'
import { partsBy, sumOf, type Amount } from '@/lib/planning/plan/rules'
import { paperText } from '../paper-text'
import { FrameName } from './plan-head'
import { planWords, type Words } from './words'

/** Check your answers: a plan in its sums. `change` leads to where its lines are set. */
export function PlanSummary({ plan, change, words }: { plan: Plan; change?: string; words: Words }) {
  const { number, quarter } = planWords(words)
  const said = (key: string, values?: Record<string, string>) => words.t(`planning.planForms.${key}`, values)
  const amount = ({ cohorts, trainees }: Amount) => said('amount', { cohorts: number(cohorts), trainees: number(trainees) })
  const list = (parts: readonly { name: string; sum: Amount }[]) => parts.map(({ name, sum }) => <span className="block" key={name}>{name}: {amount(sum)}</span>)
  const { lines, frame, version } = plan
  return (
    <Panel>
      <FactList
        facts={[
          { label: said('newClasses'), value: amount(sumOf(lines)), ...(change ? { action: <Link href={change}>{said('changeLines')}</Link> } : {}) },
          { label: said('carriedClasses'), value: amount(sumOf(plan.carried.map(({ trainees }) => ({ cohorts: 1, trainees })))) },
          { label: said('totals'), value: list(partsBy(lines, (line) => line.quarter).map(({ key, sum }) => ({ name: quarter(key), sum }))) },
          { label: said('byKind'), value: list(partsBy(lines, ({ kind }) => kind).map(({ key, sum }) => ({ name: words.t(`catalogue.kinds.${key}`), sum }))) },
          { label: said('frame'), value: <FrameName frame={frame} words={words} /> },
          ...(version.proposalNumber && version.proposedOn && version.status !== 'DRAFT' ? [{ label: said('proposal'), value: paperText(version.proposalNumber, version.proposedOn, words) }] : []),
        ]}
      />
    </Panel>
  )
}
