import type { ReactNode } from 'react'
import { keepWords } from '../keep-words'
import { Link } from '../link'

type SeatRowProps = {
  title: string
  href?: string | undefined
  /** Code and deadline. */
  detail?: ReactNode
  /** A ButtonLink (second, small), or a Link where the main way is shut. */
  action?: ReactNode
  /** SeatCells or CapacityBar, then SeatLine and SeatLimit. */
  children: ReactNode
}

/** One quota in a tight panel: what, how full, what can be done. */
export function SeatRow({ title, href, detail, action, children }: SeatRowProps) {
  return (
    <div className="seat-row">
      <div>
        <h3>{href ? <Link href={href}>{keepWords(title)}</Link> : keepWords(title)}</h3>
        {detail && <p className="text-sm text-soft">{detail}</p>}
      </div>
      <div>{children}</div>
      <div className="seat-action">{action}</div>
    </div>
  )
}
