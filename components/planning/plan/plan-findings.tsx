import { Badge } from '@/components/ui/badge'
import { FindingList, type Finding } from '@/components/ui/page/findings'
import { Panel } from '@/components/ui/page/panel'
import { Link } from '@/components/ui/link'
import type { PlanBounds, PlanFindings as Findings } from '@/lib/planning/plan/loaders'
import type { PlanLine } from '@/lib/planning/plan/queries/find-plan'
import { blocksProposal, type PlanFinding } from '@/lib/planning/plan/rules'
import type { Scenario } from '@/lib/planning/schema'
import type { ReactNode } from 'react'
import { percent, planWords, type Words } from './words'

/** Lines of one finding that are named; the rest is counted. */
const NAMED = 5

type PlanFindingsProps = { findings: Findings; bounds: PlanBounds; /** To a line as one of the scenarios has it. */ lineHref: ((line: PlanLine, scenario: Scenario) => string) | null; words: Words }

/** What the plan lacks or exceeds, worst first, each with the scenario it is of. */
export function PlanFindings({ findings, bounds, lineHref, words }: PlanFindingsProps) {
  const { word } = planWords(words)
  const shown = findings.map(({ scenario, finding }): Finding => {
    const { rule, facts } = described(finding, { bounds, lineHref: lineHref && ((line) => lineHref(line, scenario)), words })
    const blocks = blocksProposal(finding)
    return {
      key: `${scenario} ${finding.code}`, outcome: blocks ? 'fail' : 'review', outcomeLabel: word(blocks ? 'blocks' : 'warns'),
      rule: word('findingOf', { scenario: words.t(`planning.scenarios.${scenario}`), rule }),
      fact: facts.length > 0 && <>{facts.slice(0, NAMED).map((fact, place) => <span className="block" key={place}>{fact}</span>)}{facts.length > NAMED && word('showAll', { count: facts.length - NAMED })}</>,
      ...(finding.code === 'class_too_large' && bounds.size ? { cite: <LimitSource size={bounds.size} words={words} /> } : {}),
    }
  })
  const pass: Finding = { key: 'pass', outcome: 'pass', outcomeLabel: '', rule: word('noFindings') }
  return <Panel look="tight" id="findings" title={word('findings')}><FindingList findings={shown.length > 0 ? shown : [pass]} /></Panel>
}

function LimitSource({ size, words }: { size: NonNullable<PlanBounds['size']>; words: Words }) {
  return (
    <>
      {planWords(words).word('limitSource', { limit: size.value })} <span lang="vi">{size.source}</span>
      {!size.verified && <> <Badge tone="wait" icon="question-diamond">{words.t('planning.unverified')}</Badge></>}
    </>
  )
}

type Context = Pick<PlanFindingsProps, 'bounds' | 'words'> & { lineHref: ((line: PlanLine) => string) | null }

function described(finding: PlanFinding<PlanLine>, { bounds, lineHref, words }: Context): { rule: string; facts: ReactNode[] } {
  const { word } = planWords(words)
  const rule = word(`finding.${finding.code}`, { limit: bounds.maxClassSize ?? 0 })
  const named = (line: PlanLine) => (lineHref ? <Link href={lineHref(line)}><span lang="vi">{line.course}</span></Link> : <span lang="vi">{line.course}</span>)
  switch (finding.code) {
    case 'no_lines': return { rule, facts: [] }
    case 'leave_missing': return { rule, facts: finding.lines.map(named) }
    case 'class_too_large': return { rule, facts: finding.lines.map((line) => <>{named(line)}: {word('ofSize', { size: Math.ceil(line.trainees / line.cohorts) })}</>) }
    case 'full_time_below_target': {
      const { part, whole, target } = finding
      return { rule, facts: [word('ofShare', { part, whole, target, share: percent(part, whole, words.locale) ?? '–' })] }
    }
    case 'needs_exceed': return { rule, facts: finding.courses.map(({ course, needed, planned }) => <><span lang="vi">{course}</span>: {word('ofNeeds', { needed, planned })}</>) }
  }
}
