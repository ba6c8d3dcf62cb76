import type { CriterionPoint } from '@/lib/evaluations/comparison/queries'
import { ItemDrawing, Mark, markOf } from './item-drawing'

export type ItemChartProps = {
  points: readonly CriterionPoint[]
  kind: string
  /** The finding as a sentence. */
  title: string
  /** At the latest point: its value. */
  latest: string
  note: string
  nameOf: (respondent: string) => string
  format: (mean: number) => string
}

/** Means of one item over closed rounds on an axis of time, a mark for each group, a line for each class; the table beneath says the same in figures. */
export function ItemChart({ note, nameOf, ...drawing }: ItemChartProps) {
  return (
    <figure>
      <figcaption className="font-semibold">{drawing.title}</figcaption>
      <ul className="legend mt-3">
        {[...new Set(drawing.points.map(({ respondent }) => respondent))].map((respondent) => (
          <li key={respondent}><svg className="swatch" viewBox="0 0 18 14" aria-hidden="true"><Mark kind={markOf(respondent)} x={9} y={7} /></svg>{nameOf(respondent)}</li>
        ))}
      </ul>
      <ItemDrawing {...drawing} frame={{ className: 'chart-desk', width: 720, height: 280, left: 60, right: 40, ticks: 8 }} />
      <ItemDrawing {...drawing} frame={{ className: 'chart-phone', width: 360, height: 260, left: 52, right: 24, ticks: 3 }} />
      <p className="text-sm text-soft">{note}</p>
    </figure>
  )
}
