import { Panel } from '@/components/ui/page/panel'
import { Link } from '@/components/ui/link'
import type { PlanLine } from '@/lib/planning/plan/queries/find-plan'
import type { VersionStep } from '@/lib/planning/plan/queries/list-versions'
import type { Change } from '@/lib/planning/plan/rules'
import { scenarios, type Scenario } from '@/lib/planning/schema'
import { formatDay } from '@/lib/time'
import { paperText } from '../paper-text'
import { PlanBadge } from './plan-badge'
import { planWords, type Words } from './words'

type VersionPanelProps = { version: VersionStep; before: number | undefined; href: string; words: Words }

/** A version with its papers and sums, and what it changed. */
export function VersionPanel({ version, before, href, words }: VersionPanelProps) {
  const { number, word } = planWords(words)
  const said = (key: string, values?: Record<string, string>) => words.t(`planning.planVersions.${key}`, values)
  const { difference } = version
  return (
    <Panel id={`version-${version.number}`} title={word('version', { number: version.number })} aside={<PlanBadge status={version.status} t={words.t} />}>
      {version.proposalNumber && version.proposedOn && <p>{word('proposedBy', { paper: paperText(version.proposalNumber, version.proposedOn, words) })}</p>}
      {version.decisionNumber && version.decidedOn && <p>{word('decidedBy', { paper: paperText(version.decisionNumber, version.decidedOn, words) })}. {version.signatory && word('signedBy', { name: version.signatory })}</p>}
      {version.returnReason && <p>{word('returned', { reason: version.returnReason })}</p>}
      {scenarios.map((scenario) => {
        const { cohorts, trainees } = version.sums[scenario]
        return <p key={scenario}>{said('sum', { scenario: words.t(`planning.scenarios.${scenario}`), cohorts: number(cohorts), trainees: number(trainees) })}</p>
      })}
      {difference && before !== undefined ? scenarios.map((scenario) => <DifferenceList key={scenario} {...{ difference: difference[scenario], scenario, before, words }} />) : <p className="text-soft">{said('first')}</p>}
      <p className="not-print"><Link href={href}>{said('see', { number: String(version.number) })}</Link></p>
    </Panel>
  )
}

type DifferenceListProps = { difference: NonNullable<VersionStep['difference']>[Scenario]; scenario: Scenario; before: number; words: Words }

/** Lines added, removed, and changed from … to …, of one scenario. */
function DifferenceList({ difference: { added, removed, changed }, scenario, before, words }: DifferenceListProps) {
  const { number, quarter, form } = planWords(words)
  const said = (key: string, values?: Record<string, string>) => words.t(`planning.planVersions.${key}`, values)
  const values = { scenario: words.t(`planning.scenarios.${scenario}`), number: String(before) }
  if (added.length + removed.length + changed.length === 0) return <p className="text-soft">{said('same', values)}</p>
  const rest = (line: PlanLine) => said('line', { form: form(line.form), quarter: quarter(line.quarter), cohorts: number(line.cohorts), trainees: number(line.trainees) })
  return (
    <div>
      <p className="font-semibold">{said('changed', values)}</p>
      <ul className="list-disc pl-6">
        {added.map((line) => <li key={line.itemId}>{said('added')}: <span lang="vi">{line.course}</span>, {rest(line)}</li>)}
        {removed.map((line) => <li key={line.itemId}>{said('removed')}: <span lang="vi">{line.course}</span>, {rest(line)}</li>)}
        {changed.map(({ line, changes }) => (
          <li key={line.itemId}>{said('changedLine')}: <span lang="vi">{line.course}</span>, {form(line.form)}: {changes.map((change) => changeText(change, words)).join('; ')}</li>
        ))}
      </ul>
    </div>
  )
}

/** "số lớp từ 2 thành 3". */
function changeText({ field, from, to }: Change, words: Words): string {
  const said = (key: string, values?: Record<string, string>) => words.t(`planning.planVersions.${key}`, values)
  const { number, quarter, word } = planWords(words)
  const text = (value: string | number | null): string => {
    if (value === null) return field === 'leadAgency' ? word('schoolLeads') : said('nothing')
    if (field === 'quarter') return quarter(Number(value))
    if (field === 'venue') return words.t(`planning.planForms.${value === 'SCHOOL' ? 'atSchool' : 'atLocality'}`)
    if (field === 'targetGroup') return words.t(`planning.groups.${value}`)
    if (field === 'leaveOn') return formatDay(String(value), words.locale)
    return typeof value === 'number' ? number(value) : value
  }
  return said('fromTo', { field: said(`fields.${field}`), from: text(from), to: text(to) })
}
