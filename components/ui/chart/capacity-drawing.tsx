import { labelPlaces } from './labels'
import { wholeValues } from './scale'

export type CapacityWeek = {
  key: string
  /** Under its column: "49". */
  label: string
  value: number
  capacity: number
  /** How much of the value is above capacity. */
  over: number
  /** Said at a column above capacity: "Tuần 49: 9 lớp, vượt 3". */
  callout: string | null
}

type CapacityDrawingProps = { weeks: readonly CapacityWeek[]; title: string; axis: string; line: string }

const frame = { width: 720, height: 300, left: 44, right: 14, top: 64, bottom: 46 }
const plot = { width: frame.width - frame.left - frame.right, floor: frame.height - frame.bottom }
/** Room that the number of a week needs, and the widest column that still looks like one. */
const LABEL_WIDTH = 26
const WIDEST = 44

/** Columns of openings, ink up to capacity and hatched above it; capacity is a stepped line. */
export function CapacityDrawing({ weeks, title, axis, line }: CapacityDrawingProps) {
  const highest = Math.max(1, ...weeks.map(({ value, capacity }) => Math.max(value, Math.min(capacity, value + 4))))
  const values = wholeValues(highest)
  const slot = plot.width / Math.max(1, weeks.length)
  const x = (index: number) => Math.round((frame.left + index * slot) * 10) / 10
  const y = (value: number) => Math.round(plot.floor - (Math.min(value, values.at(-1) ?? highest) / (values.at(-1) ?? highest)) * (plot.floor - frame.top))
  const every = Math.ceil(LABEL_WIDTH / slot)
  const places = labelPlaces(
    weeks.flatMap(({ callout, over, value }, index) => (callout ? [{ text: callout, weight: over, x: x(index) + slot / 2, y: y(value) - 8 }] : [])),
    { from: frame.left, to: frame.width - 2 },
  )
  return (
    <svg className="chart chart-desk" viewBox={[0, 0, frame.width, frame.height].join(' ')} role="img">
      <title>{title}</title>
      {values.map((value) => (
        <g key={value}>
          <line x1={frame.left} x2={frame.width - frame.right} y1={y(value)} y2={y(value)} className={value === 0 ? 'stroke-text' : 'stroke-line'} strokeWidth={value === 0 ? 1.5 : 1} />
          <text x={frame.left - 8} y={y(value) + 5} textAnchor="end">{value}</text>
        </g>
      ))}
      {weeks.map((week, index) => <WeekColumn key={week.key} week={week} x={x(index) + slot / 2} width={Math.min(WIDEST, slot * 0.72)} y={y} />)}
      <polyline points={weeks.flatMap(({ capacity }, index) => [x(index), y(capacity), x(index + 1), y(capacity)]).join(' ')} fill="none" className="stroke-text" strokeWidth="2" />
      <text className="chart-label" x={frame.left + 4} y={16} fontWeight="600">{`— ${line}`}</text>
      {weeks.map(({ key, label }, index) => index % every === 0 && <text key={key} x={x(index) + slot / 2} y={plot.floor + 20} textAnchor="middle">{label}</text>)}
      <text x={frame.width - frame.right} y={frame.height - 6} textAnchor="end">{axis}</text>
      {places.map(({ text, x: left, y: base, anchor }) => <text key={text} className="chart-label fill-bad" x={left} y={base} textAnchor={anchor} fontWeight="600">{text}</text>)}
    </svg>
  )
}

type WeekColumnProps = { week: CapacityWeek; x: number; width: number; y: (value: number) => number }

function WeekColumn({ week: { value, over }, x, width, y }: WeekColumnProps) {
  const left = Math.round((x - width / 2) * 10) / 10
  const within = value - over
  return (
    <>
      {within > 0 && <rect x={left} y={y(within)} width={width} height={plot.floor - y(within)} className="fill-ink" />}
      {over > 0 && <rect x={left} y={y(value)} width={width} height={y(within) - y(value)} fill="url(#seat-late)" className="stroke-bad" strokeWidth="1.5" />}
    </>
  )
}
