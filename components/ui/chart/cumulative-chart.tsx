import { Table } from '../table/table'
import { CumulativeDrawing, type CumulativeFigures, type CumulativeTexts } from './cumulative-drawing'

type CumulativeChartProps = CumulativeFigures &
  CumulativeTexts & {
    /** Twelve short names: "T1". */
    months: readonly string[]
    /** Four: "Quý I". */
    quarters: readonly string[]
    /** Heads of the table: "Tháng", "Kế hoạch", "Thực hiện", and what is read for months to come: "Chưa đến". */
    heads: { month: string; plan: string; actual: string; none: string }
    /** "Xem dạng bảng" */
    tableLabel: string
  }

type MonthRow = { month: string; plan: number | undefined; actual: number | undefined }

/** Plan and actual over a year, with the same numbers as a table. */
export function CumulativeChart({ months, quarters, heads, tableLabel, ...drawing }: CumulativeChartProps) {
  const { plan, actual, format, title } = drawing
  const rows = months.map((month, index): MonthRow => ({ month, plan: plan[index], actual: actual[index] }))
  return (
    <figure>
      <CumulativeDrawing {...drawing} frame={{ className: 'chart-desk', width: 720, height: 280, left: 60, right: 150, labels: months }} />
      <CumulativeDrawing {...drawing} frame={{ className: 'chart-phone', width: 360, height: 260, left: 52, right: 12, labels: quarters, bare: true }} />
      <CumulativeKeys {...drawing} />
      <details className="chart-data">
        <summary>{tableLabel}</summary>
        <Table
          caption={title}
          rows={rows}
          rowKey={(row) => row.month}
          phone="table"
          dense
          columns={[
            { key: 'month', kind: 'head', head: heads.month, cell: (row) => row.month },
            ...(plan.length > 0 ? [{ key: 'plan', kind: 'number' as const, head: heads.plan, cell: (row: MonthRow) => (row.plan === undefined ? null : format(row.plan)) }] : []),
            { key: 'actual', kind: 'number', head: heads.actual, none: heads.none, cell: (row) => (row.actual === undefined ? null : format(row.actual)) },
          ]}
        />
      </details>
    </figure>
  )
}

/** On a phone: what the lines mean and where they end. */
function CumulativeKeys({ planEnd, actualEnd, gap }: Pick<CumulativeTexts, 'planEnd' | 'actualEnd' | 'gap'>) {
  return (
    <ul className="chart-keys">
      <li><LineSample actual /><b>{actualEnd}</b></li>
      {planEnd && <li><LineSample />{planEnd}</li>}
      {gap && <li><b>{gap}</b></li>}
    </ul>
  )
}

const LineSample = ({ actual }: { actual?: boolean }) => (
  <svg className="line-sample" aria-hidden="true">
    {actual ? <line x1="0" x2="28" y1="6" y2="6" className="stroke-ink" strokeWidth="3" /> : <line x1="0" x2="28" y1="6" y2="6" className="stroke-control" strokeWidth="2" strokeDasharray="6 4" />}
  </svg>
)
