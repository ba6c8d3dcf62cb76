import type { CriterionPoint } from '@/lib/evaluations/comparison/queries'

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [720, 240, 36, 12, 32]
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
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title} className="w-full">
        {steps.map((step) => (
          <g key={step}><line x1={LEFT} x2={WIDTH} y1={y(step)} y2={y(step)} stroke="currentColor" strokeOpacity="0.2" /><text x={LEFT - 8} y={y(step) + 4} textAnchor="end" fontSize="12" fill="currentColor">{step}</text></g>
        ))}
        {[...new Set(points.map(({ respondent }) => respondent))].map((respondent) => (
          <polyline key={respondent} fill="none" stroke="currentColor" strokeOpacity="0.5" points={points.flatMap((point, place) => (point.respondent === respondent ? [`${x(place)},${y(point.mean)}`] : [])).join(' ')} />
        ))}
        {points.map((point, place) => <Mark key={point.roundId} kind={marks[point.respondent]} x={x(place)} y={y(point.mean)} />)}
        {first && <text x={LEFT} y={HEIGHT - 8} fontSize="12" fill="currentColor">{dayOf(first.closesOn)}</text>}
        {last && points.length > 1 && <text x={WIDTH - 4} y={HEIGHT - 8} textAnchor="end" fontSize="12" fill="currentColor">{dayOf(last.closesOn)}</text>}
      </svg>
    </figure>
  )
}

function Mark({ kind, x, y }: { kind: string | undefined; x: number; y: number }) {
  if (kind === 'square') return <rect x={x - 5} y={y - 5} width="10" height="10" fill="currentColor" />
  if (kind === 'diamond') return <path d={`M${x} ${y - 6} L${x + 6} ${y} L${x} ${y + 6} L${x - 6} ${y} Z`} fill="none" stroke="currentColor" strokeWidth="2" />
  return <circle cx={x} cy={y} r="5" fill="currentColor" />
}
