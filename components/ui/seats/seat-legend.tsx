import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { type SeatMark, Swatch } from './segments'

/** What the marks mean; only those that are given stand there. */
export function SeatLegend({ labels }: { labels: Readonly<Partial<Record<SeatMark, string>>> }) {
  const order: SeatMark[] = ['accepted', 'held', 'free', 'later', 'waiting', 'good', 'second', 'late']
  return (
    <ul className="legend">
      {order.map((mark) => labels[mark] && <li key={mark}><Swatch mark={mark} />{labels[mark]}</li>)}
    </ul>
  )
}

/** The legend with its figures, one line each: the seats card. */
export function SeatFigures({ rows }: { rows: readonly { mark: SeatMark; label: string; value: ReactNode }[] }) {
  return (
    <ul className="plain-list text-sm">
      {rows.map((row) => (
        <li key={row.mark}><span className="inline-flex items-center gap-2"><Swatch mark={row.mark} />{row.label}</span><b>{row.value}</b></li>
      ))}
    </ul>
  )
}

/** Beneath a bar: what stands left and what stands right. */
export function SeatLine({ children, end }: { children: ReactNode; end?: ReactNode }) {
  return <p className="seat-line"><span>{children}</span>{end && <span>{end}</span>}</p>
}

/** Which limit binds: bold only if one does. "**Hết chỉ tiêu của cơ quan.** Lớp còn 18 chỗ." */
export function SeatLimit({ binding, children }: { binding?: string | undefined; children: ReactNode }) {
  return <p className="seat-limit">{binding && <strong>{binding}</strong>}{binding && ' '}{children}</p>
}

/** Beneath a ShareBar: signs, words and figures. */
export function Keys({ items }: { items: readonly { key: string; icon: ReactNode; label: string; value: ReactNode; tone?: 'good' | 'wait' | 'bad' | 'ink' | undefined }[] }) {
  return (
    <ul className="keys">
      {items.map((item) => (
        <li key={item.key} className={classNames(item.tone ? `tone-${item.tone}` : 'text-soft')}>{item.icon}{item.label} <b>{item.value}</b></li>
      ))}
    </ul>
  )
}
