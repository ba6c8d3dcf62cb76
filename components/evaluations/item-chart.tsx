import type { CriterionPoint } from '@/lib/evaluations/comparison/queries'

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [400, 180, 22, 10, 10]
/** A mark for each group, told apart without colour. */
const marks: Readonly<Record<string, string>> = { TRAINEE: 'circle', MANAGER: 'square', AGENCY: 'diamond' }

type ItemChartProps = { points: readonly CriterionPoint[]; least: number; most: number; title: string; axis: string; nameOf: (respondent: string) => string; dayOf: (day: string) => string }

/** Means of one item over rounds, oldest left, a mark for each group; the table beside it says the same in figures. */
export function ItemChart({ points, least, most, title, axis, nameOf, dayOf }: ItemChartProps) {
  const x = (place: number) => LEFT + ((place + 0.5) * (WIDTH - LEFT - 8)) / Math.max(1, points.length)
  const y = (mean: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - (mean - least) / (most - least))
  const steps = Array.from({ length: most - least + 1 }, (_, step) => least + step)
  const [first, last] = [points[0], points.at(-1)]
  return (
    <figure>
      <figcaption className="text-sm">{title}. {axis}.</figcaption>
      <ul className="legend mt-3">
        {[...new Set(points.map(({ respondent }) => respondent))].map((respondent) => (
          <li key={respondent}><svg className="swatch" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false"><Mark kind={marks[respondent]} x={7} y={7} /></svg>{nameOf(respondent)}</li>
        ))}
      </ul>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title} className="w-full max-w-xl">
        {steps.map((step) => (
          <g key={step}><line x1={LEFT} x2={WIDTH} y1={y(step)} y2={y(step)} stroke="currentColor" strokeOpacity="0.2" /><text x={LEFT - 8} y={y(step) + 4} textAnchor="end" fontSize="13" fill="currentColor">{step}</text></g>
        ))}
        {[...new Set(points.map(({ respondent }) => respondent))].map((respondent) => (
          <polyline key={respondent} fill="none" stroke="currentColor" strokeOpacity="0.5" points={points.flatMap((point, place) => (point.respondent === respondent ? [`${x(place)},${y(point.mean)}`] : [])).join(' ')} />
        ))}
        {points.map((point, place) => <Mark key={point.roundId} kind={marks[point.respondent]} x={x(place)} y={y(point.mean)} />)}
      </svg>
      <p className="flex max-w-xl justify-between pl-8 text-sm"><span>{first && dayOf(first.closesOn)}</span><span>{last && points.length > 1 && dayOf(last.closesOn)}</span></p>
    </figure>
  )
}

function Mark({ kind, x, y }: { kind: string | undefined; x: number; y: number }) {
  if (kind === 'square') return <rect x={x - 3.5} y={y - 3.5} width="7" height="7" fill="currentColor" />
  if (kind === 'diamond') return <path d={`M${x} ${y - 4.5} L${x + 4.5} ${y} L${x} ${y + 4.5} L${x - 4.5} ${y} Z`} fill="none" stroke="currentColor" strokeWidth="1.5" />
  return <circle cx={x} cy={y} r="3.8" fill="currentColor" />
}
