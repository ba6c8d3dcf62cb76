import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { Link } from '@/components/ui/link'
import { Sub, Table } from '@/components/ui/table/table'
import { unreconciled } from '@/lib/catalogue/rules'
import type { Plan } from '@/lib/planning/plan/queries/find-plan'
import type { YearActuals } from '@/lib/planning/plan/queries/find-year-actuals'
import { partsBy, sumOf, type Amount } from '@/lib/planning/plan/rules'
import { formatDay } from '@/lib/time'
import { planWords, type Words } from './words'

/** The cohorts that run into the year, apart from the new lines. */
export function PlanCarried({ plan, cohortHref, words }: { plan: Plan; cohortHref: ((id: string) => string) | null; words: Words }) {
  const { word, number, form } = planWords(words)
  const sum = sumOf(plan.carried.map(({ trainees }) => ({ cohorts: 1, trainees })))
  return (
    <Panel look="tight" id="carried" title={word('carried')}>
      <Table
        caption={word('carriedCaption', { year: plan.year })} rows={plan.carried} rowKey={({ id }) => id}
        empty={<EmptyState title={word('noCarried')}>{word('noCarriedText', { year: plan.year })}</EmptyState>}
        foot={[`${word('total')}: ${number(sum.cohorts)}`, null, null, null, number(sum.trainees)]}
        columns={[
          {
            key: 'cohort', head: word('cohort'), kind: 'head',
            cell: ({ id, code, course }) => <>{cohortHref ? <Link className="nowrap" href={cohortHref(id)}>{code}</Link> : <span className="nowrap">{code}</span>}<Sub><span lang="vi">{course}</span></Sub></>,
          },
          { key: 'form', head: word('form'), cell: (cohort) => form(cohort.form) },
          { key: 'from', head: word('from'), nowrap: true, cell: ({ opensOn }) => formatDay(opensOn, words.locale) },
          { key: 'to', head: word('to'), nowrap: true, cell: ({ endsOn }) => formatDay(endsOn, words.locale) },
          { key: 'trainees', head: word('trainees'), kind: 'number', cell: ({ trainees }) => number(trainees) },
        ]}
      />
    </Panel>
  )
}

type Part = Amount & { kind: string }

/** Carried over and new, and what they make together, by kind; where the year's report printed another total, that too. */
export function PlanReconciliation({ plan, actuals, words }: { plan: Plan; actuals: YearActuals; words: Words }) {
  const { word } = planWords(words)
  const carried: Part[] = plan.carried.map(({ kind, trainees }) => ({ kind, cohorts: 1, trainees }))
  const kinds = partsBy([...plan.lines, ...carried].toSorted((a, b) => b.kind.localeCompare(a.kind)), ({ kind }) => kind).map(({ key }) => key)
  const sums = (kind: string | null) => {
    const [old, fresh] = [carried, plan.lines].map((parts) => sumOf(parts.filter((part) => kind === null || part.kind === kind)))
    const [was, is] = [old ?? sumOf([]), fresh ?? sumOf([])]
    return { carriedCohorts: was.cohorts, carriedTrainees: was.trainees, newCohorts: is.cohorts, newTrainees: is.trainees, ...sumOf([was, is]) }
  }
  const trainingCarried = plan.carried.filter(({ kind }) => kind === 'TRAINING').length
  const differs = unreconciled({ carriedOver: trainingCarried, opened: actuals.opened, reported: actuals.printed?.cohorts ?? null })
  return (
    <Panel id="reconciliation" title={word('reconciliation')}>
      {kinds.map((kind) => <p key={kind}>{word('check', { kind: words.t(`catalogue.kinds.${kind}`), ...sums(kind) })}</p>)}
      {kinds.length > 1 && <p><b>{word('check', { kind: word('all'), ...sums(null) })}</b></p>}
      {differs && actuals.printed && (
        <p className="check-line">{word('printed', { day: formatDay(actuals.printed.on, words.locale), carried: trainingCarried, opened: actuals.opened, ...differs })}</p>
      )}
    </Panel>
  )
}
