import type { ReactNode } from 'react'

export type TimelineEntry = {
  key: string
  /** "9 giờ 42, 16/03/2026" */
  when: string
  /** ISO instant. */
  dateTime: string
  /** Name and hat. */
  who: string
  /** One sentence. */
  what: ReactNode
  /** Document number, reason, "từ … thành …". */
  detail?: ReactNode
}

/** History, newest first: the caller's order. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="history">
      {entries.map((entry) => (
        <li key={entry.key}>
          <time className="text-soft" dateTime={entry.dateTime}>{entry.when}</time>
          <div>
            <p>{entry.what}</p>
            {entry.detail && <p>{entry.detail}</p>}
            <p className="text-soft">{entry.who}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
