import { BarRect, LimitLine, type SeatMark } from './segments'

export type Seats = { quota: number; accepted: number; held: number; waiting?: number | undefined }

type SeatCellsProps = Seats & {
  /** "Chỉ tiêu 5: đã tiếp nhận 3, đang giữ chỗ 2; 1 người chờ chỗ" */
  label: string
  /** Cells that fill the width; the same for all rows of one list, see `cellScale`. */
  scale?: number | undefined
}

/** The line of the limit takes half a cell. */
const cellsOf = ({ quota, waiting = 0 }: Seats) => quota + (waiting > 0 ? waiting + 0.5 : 0)

/** So that a seat is equally wide in every row of a list. */
export function cellScale(rows: readonly Seats[], least = 10): number {
  return Math.max(least, ...rows.map(cellsOf))
}

function markOf(index: number, { accepted, held }: Seats): SeatMark {
  if (index < accepted) return 'accepted'
  return index < accepted + held ? 'held' : 'free'
}

/** One cell for each seat, for quotas up to 20; more is a CapacityBar. */
export function SeatCells({ label, scale, ...seats }: SeatCellsProps) {
  const { quota, waiting = 0 } = seats
  const cell = 100 / (scale ?? cellsOf(seats))
  const shape = { width: cell, y: 1.5, height: 19, inset: 0.35, rounded: true }
  return (
    <svg className="seats" role="img" aria-label={label}>
      {Array.from({ length: quota }, (_, index) => (
        <BarRect key={index} mark={markOf(index, seats)} x={index * cell} {...shape} />
      ))}
      {waiting > 0 && <LimitLine x={(quota + 0.25) * cell} from={0} to={22} />}
      {Array.from({ length: waiting }, (_, index) => (
        <BarRect key={quota + index} mark="waiting" x={(quota + 0.5 + index) * cell} {...shape} />
      ))}
    </svg>
  )
}
