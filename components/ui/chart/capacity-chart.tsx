import type { ReactNode } from 'react'
import { Table, type Column } from '../table/table'
import { CapacityDrawing, type CapacityWeek } from './capacity-drawing'

type CapacityChartProps<Week extends CapacityWeek> = {
  weeks: readonly Week[]
  /** The finding as a sentence. */
  title: string
  /** Before the numbers of the weeks: "Tuần". */
  axis: string
  /** At the end of the stepped line: "Số lớp mở được". */
  line: string
  columns: readonly Column<Week>[]
  /** "Xem dạng bảng"; `phone` names the rows that stand for the drawing on a phone. */
  labels: { table: string; phone: string }
  /** What a narrow screen shows instead of the drawing: the weeks that matter. */
  onPhone: readonly Week[]
  children?: ReactNode
}

/** Openings of each week against what can open, with the same numbers as a table; on a phone the weeks that matter as rows. */
export function CapacityChart<Week extends CapacityWeek>({ weeks, title, axis, line, columns, labels, onPhone, children }: CapacityChartProps<Week>) {
  return (
    <figure>
      <CapacityDrawing {...{ weeks, title, axis, line }} />
      <div className="chart-phone">
        <Table caption={labels.phone} captionShown rows={onPhone} rowKey={({ key }) => key} columns={columns} />
      </div>
      {children}
      <details className="chart-data">
        <summary>{labels.table}</summary>
        <Table caption={title} rows={weeks} rowKey={({ key }) => key} columns={columns} dense />
      </details>
    </figure>
  )
}
