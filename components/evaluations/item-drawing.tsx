import type { CriterionPoint } from '@/lib/evaluations/comparison/queries'
import { lineOf } from '@/lib/evaluations/comparison/rules'
import { daysBetween } from '@/lib/time'
import { spanOf, ticksOf } from './time-axis'

/** A mark for each group, told apart without colour. */
const marks = { TRAINEE: 'disc', MANAGER: 'square', AGENCY: 'diamond' } as const
export type MarkKind = (typeof marks)[keyof typeof marks]
export const markOf = (respondent: string): MarkKind => (respondent === 'MANAGER' ? marks.MANAGER : respondent === 'AGENCY' ? marks.AGENCY : marks.TRAINEE)

type Frame = { className: string; width: number; height: number; left: number; right: number; ticks: number }
type DrawingProps = { points: readonly CriterionPoint[]; kind: string; title: string; latest: string; format: (mean: number) => string; frame: Frame }

const [top, bottom] = [26, 34]

export function ItemDrawing({ points, kind, title, latest, format, frame }: DrawingProps) {
  const steps = kind === 'YES_NO' ? [0, 0.25, 0.5, 0.75, 1] : [1, 2, 3, 4, 5]
  const [least, most] = [steps[0] ?? 0, steps.at(-1) ?? 1]
  const span = spanOf(points.map(({ closesOn }) => closesOn), '2000-01-01')
  const [right, base] = [frame.width - frame.right, frame.height - bottom]
  const x = (day: string) => Math.round(frame.left + (daysBetween(span.from, day) / daysBetween(span.from, span.to)) * (right - frame.left))
  const y = (mean: number) => Math.round(base - ((mean - least) / (most - least)) * (base - top))
  const last = points.at(-1)
  return (
    <svg className={`chart ${frame.className}`} viewBox={[0, 0, frame.width, frame.height].join(' ')} role="img">
      <title>{title}</title>
      {steps.map((step) => (
        <g key={step}>
          <line x1={frame.left} x2={right} y1={y(step)} y2={y(step)} className={step === least ? 'stroke-text' : 'stroke-line'} strokeWidth={step === least ? 1.5 : 1} />
          <text x={frame.left - 8} y={y(step) + 5} textAnchor="end">{kind === 'YES_NO' ? format(step) : step}</text>
        </g>
      ))}
      {ticksOf(span, frame.ticks).map((day) => (
        <g key={day}>
          <line x1={x(day)} x2={x(day)} y1={base} y2={base + 5} className="stroke-text" strokeWidth="1.5" />
          <text x={x(day)} y={frame.height - 10} textAnchor="middle">{`${day.slice(5, 7)}/${day.slice(0, 4)}`}</text>
        </g>
      ))}
      {[...Map.groupBy(points, lineOf)].map(([key, own]) => own.length > 1 && (
        <polyline key={key} points={own.map(({ closesOn, mean }) => `${x(closesOn)},${y(mean)}`).join(' ')} fill="none" {...lookOf(own[0]?.respondent)} />
      ))}
      {points.map((point) => <Mark key={point.roundId} kind={markOf(point.respondent)} x={x(point.closesOn)} y={y(point.mean)} />)}
      {last && <text className="chart-label" x={x(last.closesOn)} y={y(last.mean) - 12} textAnchor="middle" fontWeight="600">{latest}</text>}
    </svg>
  )
}

const lookOf = (respondent: string | undefined) => (respondent === 'TRAINEE' ? { className: 'stroke-ink', strokeWidth: 2 } : { className: 'stroke-control', strokeWidth: 2, strokeDasharray: '6 4' })

export function Mark({ kind, x, y }: { kind: MarkKind; x: number; y: number }) {
  if (kind === 'square') return <rect x={x - 4.5} y={y - 4.5} width="9" height="9" className="fill-paper stroke-text" strokeWidth="2" />
  if (kind === 'diamond') return <path d={`M${x} ${y - 6} L${x + 6} ${y} L${x} ${y + 6} L${x - 6} ${y} Z`} className="fill-control" />
  return <circle cx={x} cy={y} r="5" className="fill-ink" />
}
