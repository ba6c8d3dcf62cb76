/** The marks of seats and shares; a pattern or a frame repeats what the colour says. Classes, because a page has a hundred of them; a pattern is found from the page only. */
const marks = {
  accepted: { className: 'mark-accepted' },
  held: { className: 'mark-held', fill: 'url(#seat-held)' },
  free: { className: 'mark-free' },
  later: { className: 'mark-later' },
  waiting: { className: 'mark-waiting', fill: 'url(#seat-waiting)' },
  late: { className: 'mark-late', fill: 'url(#seat-late)' },
  good: { className: 'mark-good' },
  second: { className: 'mark-second' },
} as const

export type SeatMark = keyof typeof marks

type BarRectProps = { mark: SeatMark; x: number; width: number; y: number; height: number; inset?: number; rounded?: boolean }

const percent = (value: number) => `${Math.max(0, value).toFixed(2)}%`

/** A piece from x, width wide, both in per cent of the drawing; `inset` leaves the air between neighbours. */
export function BarRect({ mark, x, width, y, height, inset = 0.15, rounded }: BarRectProps) {
  return <rect x={percent(x + inset)} width={percent(width - 2 * inset)} {...{ y, height }} {...(rounded ? { rx: 2 } : {})} {...marks[mark]} />
}

export type Part = { mark: SeatMark; value: number }

/** Parts side by side, each as wide as its share of the total. */
export function Segments({ parts, total, y, height }: { parts: readonly Part[]; total: number; y: number; height: number }) {
  const shown = parts.filter((part) => part.value > 0)
  return shown.map((part, index) => {
    const before = shown.slice(0, index).reduce((sum, earlier) => sum + earlier.value, 0)
    return <BarRect key={index} mark={part.mark} x={(before / total) * 100} width={(part.value / total) * 100} {...{ y, height }} />
  })
}

/** A line across the bar: here a limit ends. */
export function LimitLine({ x, from, to }: { x: number; from: number; to: number }) {
  return <line x1={percent(x)} x2={percent(x)} y1={from} y2={to} className="limit-line" />
}

export function Swatch({ mark }: { mark: SeatMark }) {
  return (
    <svg className="swatch" aria-hidden="true">
      <rect x="1" y="1" width="16" height="12" rx="2" {...marks[mark]} />
    </svg>
  )
}
