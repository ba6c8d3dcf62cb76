import { axisValues, valueAt } from './scale'

export type CumulativeFigures = {
  /** Cumulative, one for each month of the year. */
  plan: readonly number[]
  /** Cumulative to today; the last one is today's. */
  actual: readonly number[]
  /** Months gone, with the part of the current one: 2.5 is the middle of March; 12 or more when the year is over. */
  monthsGone: number
}

export type CumulativeTexts = {
  /** The finding as a sentence. */
  title: string
  /** At the ends of the lines: "Kế hoạch 4.563", "Thực hiện 2.168, 47,5 %". */
  planEnd: string
  actualEnd: string
  /** "Hôm nay" */
  today: string
  /** The figure of the gap at today: "Chậm 345"; none when there is none. */
  gap?: string | undefined
  format: (value: number) => string
}

export type ChartFrame = { className: string; width: number; height: number; left: number; right: number; labels: readonly string[] }

const top = 30
const bottom = 34

type DrawingProps = CumulativeFigures & CumulativeTexts & { frame: ChartFrame }

export function CumulativeDrawing({ frame, plan, actual, monthsGone, title, planEnd, actualEnd, today, gap, format }: DrawingProps) {
  const axis = axisValues(Math.max(...plan, ...actual))
  const highest = axis.at(-1) ?? 1
  const now = Math.min(monthsGone, 12)
  const x = (month: number) => Math.round(frame.left + (month / 12) * (frame.width - frame.left - frame.right))
  const y = (value: number) => Math.round(frame.height - bottom - (value / Math.max(highest, 1)) * (frame.height - top - bottom))
  const monthOf = (index: number) => (index === actual.length - 1 ? now : index + 1)
  const line = (values: readonly number[], month: (index: number) => number) =>
    [x(0), y(0), ...values.flatMap((value, index) => [x(month(index)), y(value)])].join(' ')
  const end = { x: x(now), y: y(actual.at(-1) ?? 0) }
  const planEndAt = { x: x(12), y: y(plan.at(-1) ?? 0) }
  return (
    <svg className={`chart ${frame.className}`} viewBox={[0, 0, frame.width, frame.height].join(' ')} role="img">
      <title>{title}</title>
      <Axes {...{ frame, axis, x, y, format }} />
      <polyline points={line(plan, (index) => index + 1)} fill="none" className="stroke-control" strokeWidth="2" strokeDasharray="6 4" />
      {now < 12 && <Today x={end.x} height={frame.height - bottom} text={today} />}
      <polyline points={line(actual, monthOf)} fill="none" className="stroke-ink" strokeWidth="3" strokeLinejoin="round" />
      <circle cx={end.x} cy={end.y} r="4.5" className="fill-ink" />
      {gap && <Gap x={end.x} from={end.y} to={y(valueAt(plan, now))} text={gap} />}
      <EndLabel {...planEndAt} text={planEnd} frame={frame} above />
      <EndLabel {...end} text={actualEnd} frame={frame} above={end.x < planEndAt.x - 120 && end.y <= y(valueAt(plan, now))} bold />
    </svg>
  )
}

type AxesProps = { frame: ChartFrame; axis: readonly number[]; x: (month: number) => number; y: (value: number) => number; format: (value: number) => string }

function Axes({ frame, axis, x, y, format }: AxesProps) {
  const months = 12 / frame.labels.length
  return (
    <>
      {axis.map((value) => (
        <g key={value}>
          <line x1={x(0)} x2={x(12)} y1={y(value)} y2={y(value)} className={value === 0 ? 'stroke-text' : 'stroke-line'} strokeWidth={value === 0 ? 1.5 : 1} />
          <text x={x(0) - 8} y={y(value) + 5} textAnchor="end">{format(value)}</text>
        </g>
      ))}
      <line x1={x(0)} x2={x(0)} y1={top} y2={y(0)} className="stroke-text" strokeWidth="1.5" />
      {frame.labels.map((label, index) => (
        <text key={label} x={x((index + 0.5) * months)} y={frame.height - 12} textAnchor="middle">{label}</text>
      ))}
    </>
  )
}

function Today({ x, height, text }: { x: number; height: number; text: string }) {
  return (
    <>
      <line x1={x} x2={x} y1={top - 8} y2={height} className="stroke-text" strokeWidth="1" strokeDasharray="2 3" />
      <text x={x} y={top - 13} textAnchor="middle">{text}</text>
    </>
  )
}

/** A bracket from what is to what should be; its figure stands left of it, over the lines that are past. */
function Gap({ x, from, to, text }: { x: number; from: number; to: number; text: string }) {
  return (
    <>
      <path d={['M', x + 10, from, 'h 6 V', to, 'h -6'].join(' ')} fill="none" className="stroke-text" strokeWidth="1.5" />
      <text className="chart-label" x={x - 8} y={Math.min(from, to) - 6} textAnchor="end" fontWeight="600">{text}</text>
    </>
  )
}

type EndLabelProps = { x: number; y: number; text: string; frame: ChartFrame; above?: boolean; bold?: boolean }

const letter = 7.6

/** Behind the end of its line where there is room; else at the right edge, and low, where a rising line leaves the ground free. */
function EndLabel({ x, y, text, frame, above, bold }: EndLabelProps) {
  const width = text.length * letter
  const beside = x + 10 + width < frame.width
  const level = x === frame.width - frame.right ? 5 : 20
  const ground = x - (frame.width - width) > 30
  const at = beside
    ? { x: x + 10, y: y + (above && level === 20 ? -10 : level), textAnchor: 'start' as const }
    : { x: frame.width - 4, y: above ? y - 10 : ground ? frame.height - bottom - 10 : y + 24, textAnchor: 'end' as const }
  return <text className="chart-label" fontWeight={bold ? 600 : undefined} {...at}>{text}</text>
}
