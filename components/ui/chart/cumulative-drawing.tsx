import { axisValues, valueAt } from './scale'

export type CumulativeFigures = {
  /** Cumulative, one for each month of the year; empty where there is no plan. */
  plan: readonly number[]
  /** Cumulative to today; the last one is today's. */
  actual: readonly number[]
  /** Where both lines begin: what the year found when it came. */
  start?: number | undefined
  /** Months gone, with the part of the current one: 2.5 is the middle of March; 12 or more when the year is over. */
  monthsGone: number
}

export type CumulativeTexts = {
  /** The finding as a sentence. */
  title: string
  /** At the ends of the lines: "Kế hoạch 4.563", "Thực hiện 2.168, 47,5 %"; no plan, no words. */
  planEnd?: string | undefined
  actualEnd: string
  /** "Hôm nay", or the day */
  today: string
  /** The figure of the gap at today: "Chậm 345"; none when there is none. */
  gap?: string | undefined
  format: (value: number) => string
}

/** `bare`: too narrow for words at the ends of lines; they stand beneath, see `CumulativeKeys`. */
export type ChartFrame = { className: string; width: number; height: number; left: number; right: number; labels: readonly string[]; bare?: boolean }

const top = 30
const bottom = 34

type DrawingProps = CumulativeFigures & CumulativeTexts & { frame: ChartFrame }

export function CumulativeDrawing({ frame, plan, actual, start = 0, monthsGone, title, planEnd, actualEnd, today, gap, format }: DrawingProps) {
  const axis = axisValues(Math.max(start, ...plan, ...actual))
  const highest = axis.at(-1) ?? 1
  const now = Math.min(monthsGone, 12)
  const x = (month: number) => Math.round(frame.left + (month / 12) * (frame.width - frame.left - frame.right))
  const y = (value: number) => Math.round(frame.height - bottom - (value / Math.max(highest, 1)) * (frame.height - top - bottom))
  const monthOf = (index: number) => (index === actual.length - 1 ? now : index + 1)
  const line = (values: readonly number[], month: (index: number) => number) =>
    [x(0), y(start), ...values.flatMap((value, index) => [x(month(index)), y(value)])].join(' ')
  const end = { x: x(now), y: y(actual.at(-1) ?? start) }
  const planned = y(valueAt(plan, now, start))
  return (
    <svg className={`chart ${frame.className}`} viewBox={[0, 0, frame.width, frame.height].join(' ')} role="img">
      <title>{title}</title>
      <Axes {...{ frame, axis, x, y, format }} />
      {plan.length > 0 && <polyline points={line(plan, (index) => index + 1)} fill="none" className="stroke-control" strokeWidth="2" strokeDasharray="6 4" />}
      {now < 12 && <Today x={end.x} width={frame.width} height={frame.height - bottom} text={today} />}
      <polyline points={line(actual, monthOf)} fill="none" className="stroke-ink" strokeWidth="3" strokeLinejoin="round" />
      <circle cx={end.x} cy={end.y} r="4.5" className="fill-ink" />
      {gap && <Gap x={end.x} from={end.y} to={planned} text={frame.bare ? undefined : gap} />}
      {!frame.bare && <EndLabels {...{ frame, end, planEnd, actualEnd }} planAt={{ x: x(12), y: y(plan.at(-1) ?? start) }} ahead={end.y < planned} />}
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

function Today({ x, width, height, text }: { x: number; width: number; height: number; text: string }) {
  const outside = x + (text.length * letter) / 2 > width
  return (
    <>
      <line x1={x} x2={x} y1={top - 8} y2={height} className="stroke-text" strokeWidth="1" strokeDasharray="2 3" />
      <text x={outside ? width - 2 : x} y={top - 13} textAnchor={outside ? 'end' : 'middle'}>{text}</text>
    </>
  )
}

/** A bracket from what is to what should be; its figure stands left of it, over the lines that are past. */
function Gap({ x, from, to, text }: { x: number; from: number; to: number; text?: string | undefined }) {
  return (
    <>
      <path d={['M', x + 10, from, 'h 6 V', to, 'h -6'].join(' ')} fill="none" className="stroke-text" strokeWidth="1.5" />
      {text && <text className="chart-label" x={x - 8} y={Math.min(from, to) - 6} textAnchor="end" fontWeight="600">{text}</text>}
    </>
  )
}

type Place = { x: number; y: number }
type EndLabelsProps = { frame: ChartFrame; end: Place; planAt: Place; planEnd: string | undefined; actualEnd: string; ahead: boolean }

const letter = 7.6
const lineHeight = 18

/** Words behind the ends of both lines; where the lines end together, the two keep clear of each other. */
function EndLabels({ frame, end, planAt, planEnd, actualEnd, ahead }: EndLabelsProps) {
  const fits = (text: string) => end.x + 10 + text.length * letter < frame.width
  const lines = fits(actualEnd) ? [actualEnd] : actualEnd.split(/(?<=,) /)
  const [atEnd, early] = [end.x > planAt.x - 8, end.x < planAt.x - 120]
  const own = atEnd ? end.y + 5 : ahead && early ? end.y - 10 - (lines.length - 1) * lineHeight : end.y + 20
  const height = lines.length * lineHeight
  const plan = planAt.y + 5
  const clash = atEnd && planEnd !== undefined && plan > own - lineHeight && plan < own + height
  const planY = clash ? (plan < own || (plan === own && !ahead) ? own - lineHeight : own + height) : plan
  return (
    <>
      {planEnd && <text className="chart-label" x={planAt.x + 10} y={planY}>{planEnd}</text>}
      {lines.map((text, index) => <text key={text} className="chart-label" fontWeight="600" x={end.x + 10} y={own + index * lineHeight}>{text}</text>)}
    </>
  )
}
