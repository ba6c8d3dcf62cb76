import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Link } from '@/components/ui/link'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import type { Plan, PlanLine } from '@/lib/planning/plan/queries/find-plan'
import { fullTimeShare, partsBy, sumOf } from '@/lib/planning/plan/rules'
import type { ReactNode } from 'react'
import { paperText } from '../paper-text'
import { planWords, type Words } from './words'

type PlanLinesProps = {
  plan: Plan; words: Words
  /** To the page of a line, for those who draft. */
  lineHref: ((line: PlanLine) => string) | null
  /** To where cohorts are made of a line, once the plan is approved. */
  scheduleHref: ((line: PlanLine) => string) | null
  empty: ReactNode
}

/** The new classes by quarter, with their sums. */
export function PlanLines({ plan, words, lineHref, scheduleHref, empty }: PlanLinesProps) {
  const { word, number, quarter } = planWords(words)
  const { lines } = plan
  const sum = sumOf(lines)
  const columns = columnsOf({ lineHref, scheduleHref, words, scheduled: plan.version.status !== 'DRAFT' || lines.some((line) => line.scheduled > 0) })
  const foot: Readonly<Record<string, ReactNode>> = { course: word('total'), cohorts: number(sum.cohorts), trainees: number(sum.trainees) }
  return (
    <Panel look="tight" id="lines" title={word('lines')}>
      <Table
        caption={word('caption', { year: plan.year })} columns={columns} rows={lines} rowKey={({ itemId }) => itemId}
        groups={{ keyOf: (line) => String(line.quarter), head: (rows) => word('quarterSum', { quarter: quarter(rows[0]?.quarter ?? 1), ...sumOf(rows) }) }}
        foot={columns.map(({ key }) => foot[key])}
        empty={<EmptyState title={word('empty')} action={empty}>{word('emptyText')}</EmptyState>}
      />
      {lines.length > 0 && (
        <PanelBar side="bottom">
          {partsBy(lines, ({ kind }) => kind).map(({ key, lines: part, sum: of }) => {
            const { part: full } = fullTimeShare(part.map((line) => ({ ...line, kind: 'TRAINING' })))
            return <p key={key}>{word('sumOfKind', { kind: words.t(`catalogue.kinds.${key}`), ...of, full: full.cohorts, part: of.cohorts - full.cohorts })}</p>
          })}
        </PanelBar>
      )}
    </Panel>
  )
}

function columnsOf({ lineHref, scheduleHref, words, scheduled }: Pick<PlanLinesProps, 'lineHref' | 'scheduleHref' | 'words'> & { scheduled: boolean }): Column<PlanLine>[] {
  const { word, number, form } = planWords(words)
  return [
    {
      key: 'course', head: word('course'), kind: 'head',
      cell: (line) => (
        <>
          {lineHref ? <Link href={lineHref(line)}><span lang="vi">{line.course}</span></Link> : <span lang="vi">{line.course}</span>}
          <Sub>{word('courseLine', { form: form(line.form), group: words.t(`planning.groups.${line.targetGroup}`) })}</Sub>
        </>
      ),
    },
    { key: 'cohorts', head: word('cohorts'), kind: 'number', cell: (line) => number(line.cohorts) },
    { key: 'trainees', head: word('trainees'), kind: 'number', cell: (line) => number(line.trainees) },
    { key: 'average', head: word('average'), kind: 'number', cell: (line) => number(Math.round(line.trainees / line.cohorts)) },
    { key: 'venue', head: word('venue'), cell: (line) => (line.venue === 'SCHOOL' ? word('atSchool') : <span lang="vi">{line.locality}</span>) },
    { key: 'lead', head: word('lead'), cell: (line) => (line.leadAgency ? <span lang="vi">{line.leadAgency}</span> : word('schoolLeads')) },
    {
      key: 'leave', head: word('leave'), none: word('leaveNotNeeded'),
      cell: (line) => line.leaveNumber && line.leaveOn ? paperText(line.leaveNumber, line.leaveOn, words) : line.needsLeave ? <span className="tone-bad">{word('leaveMissing')}</span> : null,
    },
    ...(scheduled ? [{
      key: 'scheduled', head: word('scheduled'), nowrap: true,
      cell: (line: PlanLine) => (
        <>
          {word('scheduledOf', { done: line.scheduled, all: line.cohorts })}
          {scheduleHref && line.scheduled < line.cohorts && <Sub><Link href={scheduleHref(line)} aria-label={`${word('schedule')}: ${line.course}`}>{word('schedule')}</Link></Sub>}
        </>
      ),
    }] : []),
  ]
}
