import { type Part, Segments } from './segments'

type BarProps = {
  parts: readonly Part[]
  /** The figures as one sentence. */
  label: string
  size?: 'mini' | 'plain' | 'tall' | undefined
}

const frames = {
  mini: { className: 'seats seats-mini', y: 1, height: 9.5 },
  plain: { className: 'seats', y: 2, height: 18 },
  tall: { className: 'seats seats-tall', y: 6, height: 22 },
} as const

/** Parts of a total, drawn tall; figures stand beneath in a SeatLine or Keys. */
export function ShareBar({ parts, label, size = 'tall' }: BarProps) {
  const { className, y, height } = frames[size]
  const total = parts.reduce((sum, part) => sum + part.value, 0)
  return (
    <svg className={className} role="img" aria-label={label}>
      {total > 0 ? <Segments parts={parts} total={total} y={y} height={height} /> : <Segments parts={[{ mark: 'free', value: 1 }]} total={1} y={y} height={height} />}
    </svg>
  )
}

type SeatBarProps = {
  total: number
  accepted: number
  held?: number | undefined
  label: string
  size?: 'mini' | 'plain' | undefined
}

/** Seats of a list row (mini) or a card (plain), without limits. */
export function SeatBar({ total, accepted, held = 0, label, size = 'plain' }: SeatBarProps) {
  const parts = [
    { mark: 'accepted', value: accepted },
    { mark: 'held', value: held },
    { mark: 'free', value: Math.max(0, total - accepted - held) },
  ] as const
  return <ShareBar parts={parts} label={label} size={size} />
}
