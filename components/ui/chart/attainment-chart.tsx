import { Link } from '../link'
import { LimitLine, Segments, Swatch } from '../seats/segments'
import { Table } from '../table/table'

export type AttainmentBar = {
  key: string
  name: string
  href?: string | undefined
  asked: number
  assigned: number
  nominated: number
  enrolled: number
  completed: number
  lack: number
  /** "16/26 (61,5 %)" */
  text: string
  /** The figures as one sentence. */
  label: string
}

type AttainmentChartProps = {
  rows: readonly AttainmentBar[]
  /** The finding as a sentence. */
  title: string
  /** What the marks mean. */
  legend: { enrolled: string; nominated: string; free: string; asked: string }
  heads: { name: string; asked: string; assigned: string; nominated: string; enrolled: string; completed: string; lack: string }
  tableLabel: string
  format: (value: number) => string
}

/** Seats of agencies, a bar each on one scale: filled, nominated, free; a hollow diamond where what was asked for ends. */
export function AttainmentChart({ rows, title, legend, heads, tableLabel, format }: AttainmentChartProps) {
  const scale = Math.max(1, ...rows.map((row) => Math.max(row.asked, row.assigned, row.enrolled)))
  return (
    <figure>
      <figcaption className="text-sm">{title}</figcaption>
      <ul className="legend mt-3">
        <li><Swatch mark="accepted" />{legend.enrolled}</li>
        <li><Swatch mark="held" />{legend.nominated}</li>
        <li><Swatch mark="free" />{legend.free}</li>
        {rows.some(({ asked }) => asked > 0) && <li><svg className="swatch swatch-tall" aria-hidden="true"><Diamond x="9" y="3" /></svg>{legend.asked}</li>}
      </ul>
      <ol className="bars">
        {rows.map((row) => (
          <li key={row.key}>
            <span className="bar-name" lang="vi">{row.href ? <Link href={row.href}>{row.name}</Link> : row.name}</span>
            <Bar row={row} scale={scale} />
            <span className="bar-figure">{row.text}</span>
          </li>
        ))}
      </ol>
      <AttainmentTable {...{ rows, title, heads, tableLabel, format }} />
    </figure>
  )
}

function Bar({ row, scale }: { row: AttainmentBar; scale: number }) {
  const { asked, assigned, nominated, enrolled, label } = row
  const held = Math.max(0, Math.min(nominated, assigned) - enrolled)
  const parts = [{ mark: 'accepted', value: enrolled }, { mark: 'held', value: held }, { mark: 'free', value: Math.max(0, assigned - enrolled - held) }] as const
  return (
    <svg className="seats" role="img" aria-label={label}>
      <Segments parts={parts} total={scale} y={4} height={14} />
      {enrolled > assigned && assigned > 0 && <LimitLine x={(assigned / scale) * 100} from={1} to={21} />}
      {asked > 0 && <Diamond x={`${((asked / scale) * 100).toFixed(2)}%`} />}
    </svg>
  )
}

const Diamond = ({ x, y = '4' }: { x: string; y?: string }) => (
  <svg x={x} y={y} overflow="visible"><path d="M0 0l7 7-7 7-7-7z" className="fill-paper stroke-text" strokeWidth="2" /></svg>
)

type AttainmentTableProps = Pick<AttainmentChartProps, 'rows' | 'title' | 'heads' | 'tableLabel' | 'format'>

function AttainmentTable({ rows, title, heads, tableLabel, format }: AttainmentTableProps) {
  const counts = ['asked', 'assigned', 'nominated', 'enrolled', 'completed', 'lack'] as const
  return (
    <details className="chart-data">
      <summary>{tableLabel}</summary>
      <Table
        caption={title} rows={rows} rowKey={(row) => row.key} dense
        columns={[
          { key: 'name', kind: 'head', head: heads.name, cell: (row) => <span lang="vi">{row.name}</span> },
          ...counts.map((key) => ({ key, kind: 'number' as const, head: heads[key], cell: (row: AttainmentBar) => format(row[key]) })),
        ]}
      />
    </details>
  )
}
