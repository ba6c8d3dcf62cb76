import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { BulkBar } from '@/components/ui/table/bulk-bar'
import { RowPick, Sub, Table, type Column } from '@/components/ui/table/table'
import type { Actor } from '@/lib/access/actor'
import type { Locale } from '@/lib/i18n/locale'
import { localised } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { mayPlan } from '@/lib/planning/policy'
import type { Bunching, ForecastClass } from '@/lib/reporting/bunching/queries/find-bunching'
import { forecast } from '@/lib/reporting/bunching/rules/forecast'
import type { Outlook } from '@/lib/reporting/bunching/rules/outlook'
import { afterMoves, type Move } from '@/lib/reporting/bunching/rules/proposals'
import { daysBetween, formatDay, weekNumber, weekdayName, type Day } from '@/lib/time'

type ProposalsProps = {
  actor: Actor; bunching: Bunching; outlook: Outlook; moves: readonly Move[]; notice: { earliest: Day; days: number }; locale: Locale; t: Translate
}

/** Which classes could open earlier; the training office ticks those it would move and sees the effect first. */
export function Proposals({ actor, bunching, outlook, moves, notice, locale, t }: ProposalsProps) {
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.bunching.proposals.${key}`, values)
  const left = forecast(afterMoves(bunching.classes, moves), outlook.weeks, outlook.supplyOf).filter(({ over }) => over > 0).length
  const rows = proposedOf(moves, bunching.classes)
  const picks: Column<Proposed>[] = mayPlan(actor) ? [
    { key: 'pick', kind: 'pick', head: t('reporting.bunching.proposals.bar'), headHidden: true, cell: ({ one }) => <RowPick name="move" value={one.id} label={word('pick', { code: one.code })} defaultChecked /> },
  ] : []
  const table = <Table caption={word('caption')} rows={rows} rowKey={({ one }) => one.id} columns={[...picks, ...moveColumns({ workspace: actor.kind === 'school' ? '/school' : null, locale, t })]} />
  return (
    <Section id="proposals" title={word('title')}>
      <p className="mb-4 text-soft">{word('lead', { day: formatDay(notice.earliest, locale), days: notice.days })}</p>
      <Panel look="tight">
        {rows.length === 0
          ? <EmptyState title={word('none')}>{word('noneText')}</EmptyState>
          : mayPlan(actor)
            ? (
              <form action={localised('/school/bunching/preview', locale)}>
                <BulkBar label={word('bar')} name="move" idle={word('idle')} counted={word('counted', { count: '{count}' })} clearLabel={word('clear')}><Button small>{word('preview')}</Button></BulkBar>
                {table}
              </form>
            )
            : table}
        {rows.length > 0 && left > 0 && <PanelBar side="bottom"><p>{word('rest', { count: left })}</p></PanelBar>}
        {rows.length > 0 && !mayPlan(actor) && <PanelBar side="bottom"><p>{word('office')}</p></PanelBar>}
      </Panel>
    </Section>
  )
}

export type Proposed = { one: ForecastClass; move: Move }

/** The moves with the classes they are about. */
export const proposedOf = (moves: readonly Move[], classes: readonly ForecastClass[]): Proposed[] =>
  moves.flatMap((move) => classes.filter(({ id }) => id === move.id).map((one) => ({ one, move })))

const quarterOf = (day: Day): number => Math.ceil(Number(day.slice(5, 7)) / 3)

/** Class, day now, day proposed; `workspace`: where the class can be opened. */
export function moveColumns({ workspace, locale, t }: { workspace: '/school' | null; locale: Locale; t: Translate }): Column<Proposed>[] {
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.bunching.proposals.${key}`, values)
  const day = (value: Day) => `${weekdayName(value, locale)}, ${formatDay(value, locale)}`
  return [
    { key: 'cohort', kind: 'head', head: word('cohort'), cell: ({ one }) => (
      <>{workspace ? <Link className="nowrap" href={`${workspace}/cohorts/${one.id}`}>{one.code}</Link> : <span className="nowrap">{one.code}</span>}<Sub><span lang="vi">{one.course}</span></Sub></>
    ) },
    { key: 'from', head: word('from'), cell: ({ move }) => <>{day(move.from)}<Sub>{word('inWeek', { number: weekNumber(move.from) })}</Sub></> },
    { key: 'to', head: word('to'), cell: ({ one, move }) => (
      <>
        {day(move.to)}
        <Sub>{word('inWeek', { number: weekNumber(move.to) })}, {word('earlier', { count: daysBetween(move.to, move.from) / 7 })}</Sub>
        {one.planQuarter !== null && one.planQuarter !== quarterOf(move.to) && (
          <Sub>{word('quarter', { planned: t(`planning.quarters.q${one.planQuarter}`), now: t(`planning.quarters.q${quarterOf(move.to)}`) })}</Sub>
        )}
      </>
    ) },
  ]
}
