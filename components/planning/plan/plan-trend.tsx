import { Badge } from '@/components/ui/badge'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { SeatBar } from '@/components/ui/seats/seat-bar'
import { Table } from '@/components/ui/table/table'
import type { Plan } from '@/lib/planning/plan/queries/find-plan'
import type { YearActuals } from '@/lib/planning/plan/queries/find-year-actuals'
import { fullTimeShare } from '@/lib/planning/plan/rules'
import { paperText } from '../paper-text'
import { percent, planWords, type Words } from './words'

/** The share of full-time classes in the five years before, and as planned. */
export function PlanTrend({ plan, actuals, words }: { plan: Plan; actuals: YearActuals; words: Words }) {
  const { word, number } = planWords(words)
  const { part, whole } = fullTimeShare(plan.lines)
  const { frame } = plan
  const rows = [
    ...actuals.trend.map((one) => ({ ...one, label: String(one.year) })),
    { year: plan.year, label: word('planned', { year: plan.year }), part: part.cohorts, whole: whole.cohorts },
  ]
  return (
    <Panel look="tight" id="trend" title={word('trend')}>
      <Table
        caption={word('trendCaption')} rows={rows} rowKey={({ year }) => String(year)}
        columns={[
          { key: 'year', head: word('trendYear'), kind: 'head', cell: ({ label }) => label },
          { key: 'bar', head: word('trendShare'), headHidden: true, phoneLabel: null, cell: (row) => row.whole === 0 ? null : <SeatBar size="mini" total={row.whole} accepted={row.part} label={word('share', { part: row.part, whole: row.whole })} /> },
          { key: 'share', head: word('trendShare'), kind: 'number', nowrap: true, none: word('noTrend'), cell: (row) => percent(row.part, row.whole, words.locale) },
          { key: 'full', head: word('trendFull'), kind: 'number', cell: (row) => number(row.part) },
          { key: 'all', head: word('trendAll'), kind: 'number', cell: (row) => number(row.whole) },
        ]}
      />
      <PanelBar side="bottom">
        <p>
          {word('trendNote', { paper: paperText(frame.documentNumber, frame.documentOn, words) })}
          {frame.fullTimeTarget !== null && <> {word('target', { target: frame.fullTimeTarget })} {!frame.targetVerified && <Badge tone="wait" icon="question-diamond">{words.t('planning.unverified')}</Badge>}</>}
        </p>
      </PanelBar>
    </Panel>
  )
}
