/** The marks of seats and shares; a pattern or a frame repeats what the colour says. */
const marks = {
  accepted: { fill: 'var(--color-ink)', stroke: 'var(--color-ink)' },
  held: { fill: 'url(#seat-held)', stroke: 'var(--color-ink)' },
  free: { fill: 'var(--color-paper)', stroke: 'var(--color-control)' },
  waiting: { fill: 'url(#seat-waiting)', stroke: 'var(--color-wait)' },
  late: { fill: 'url(#seat-late)', stroke: 'var(--color-bad)' },
  good: { fill: 'var(--color-good)', stroke: 'var(--color-good)' },
  second: { fill: 'var(--color-ink-mid)', stroke: 'var(--color-ink)' },
} as const

export type SeatMark = keyof typeof marks

type BarRectProps = { mark: SeatMark; x: number; width: number; y: number; height: number; inset?: number; rounded?: boolean }

const percent = (value: number) => `${Math.max(0, value).toFixed(2)}%`

/** A piece from x, width wide, both in per cent of the drawing; `inset` leaves the air between neighbours. */
export function BarRect({ mark, x, width, y, height, inset = 0.15, rounded }: BarRectProps) {
  return <rect x={percent(x + inset)} width={percent(width - 2 * inset)} {...{ y, height }} rx={rounded ? 2 : undefined} strokeWidth="1.5" {...marks[mark]} />
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
  return <line x1={percent(x)} x2={percent(x)} y1={from} y2={to} stroke="var(--color-text)" strokeWidth="3" />
}

export function Swatch({ mark }: { mark: SeatMark }) {
  return (
    <svg className="swatch" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="16" height="12" rx="2" strokeWidth="1.5" {...marks[mark]} />
    </svg>
  )
}
