import { BarRect, LimitLine, Segments } from './segments'

type CapacityBarProps = {
  capacity: number
  /** Seats given out as quotas; what is left of the capacity is the open pool. */
  assigned: number
  accepted: number
  held: number
  waiting?: number | undefined
  /** The figures as one sentence. */
  label: string
  /** "Chỉ tiêu đã giao 60" */
  assignedLabel: string
  /** "Quy mô lớp 65" */
  capacityLabel: string
}

/** A label ends at its line, so that the two never collide; near the left edge it begins there. */
function LimitLabel({ x, y, text }: { x: number; y: number; text: string }) {
  const after = x < 50
  return <text x={`${x.toFixed(2)}%`} dx={after ? 8 : -8} y={y} textAnchor={after ? 'start' : 'end'}>{text}</text>
}

/** A whole cohort's seats with its two limits; those who wait stand beyond the second. */
export function CapacityBar({ capacity, assigned, accepted, held, waiting = 0, label, assignedLabel, capacityLabel }: CapacityBarProps) {
  const gap = waiting > 0 ? capacity * 0.016 : capacity * 0.006
  const total = capacity + gap + waiting
  const share = (seats: number) => (seats / total) * 100
  const taken = Math.min(capacity, accepted + held)
  const freeQuota = Math.max(0, assigned - taken)
  const parts = [
    { mark: 'accepted', value: accepted },
    { mark: 'held', value: held },
    { mark: 'free', value: freeQuota },
    { mark: 'free', value: capacity - taken - freeQuota },
  ] as const
  const limit = share(capacity + gap / 2)
  const assignedLimit = assigned < capacity ? share(assigned) : limit
  return (
    <svg className="seats seats-limits" role="img" aria-label={label}>
      <Segments parts={parts} total={total} y={23} height={22} />
      {waiting > 0 && <BarRect mark="waiting" x={share(capacity + gap)} width={share(waiting)} y={23} height={22} />}
      <LimitLine x={assignedLimit} from={4} to={49} />
      <LimitLabel x={assignedLimit} y={15} text={assignedLabel} />
      <LimitLine x={limit} from={19} to={68} />
      <LimitLabel x={limit} y={67} text={capacityLabel} />
    </svg>
  )
}
