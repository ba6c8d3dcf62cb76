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

/** Plan and actual over a year, with the same numbers as a table. */
export function CumulativeChart({ months, quarters, heads, tableLabel, ...drawing }: CumulativeChartProps) {
  const { plan, actual, format, title } = drawing
  const rows = months.map((month, index) => ({ month, plan: plan[index] ?? 0, actual: actual[index] }))
  return (
    <figure>
      <CumulativeDrawing {...drawing} frame={{ className: 'chart-desk', width: 720, height: 280, left: 56, right: 130, labels: months }} />
      <CumulativeDrawing {...drawing} frame={{ className: 'chart-phone', width: 360, height: 260, left: 50, right: 10, labels: quarters }} />
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
            { key: 'plan', kind: 'number', head: heads.plan, cell: (row) => format(row.plan) },
            { key: 'actual', kind: 'number', head: heads.actual, none: heads.none, cell: (row) => (row.actual === undefined ? null : format(row.actual)) },
          ]}
        />
      </details>
    </figure>
  )
}
