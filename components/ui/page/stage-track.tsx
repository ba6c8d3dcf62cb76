import { keepWords } from '../keep-words'

export type Stage = {
  key: string
  label: string
  state: 'done' | 'now' | 'later'
  /** A date or who acts, beneath the label. */
  note?: string | undefined
  /** ISO day, where the note is a date. */
  dateTime?: string | undefined
}

export function StageTrack({ label, stages }: { label?: string | undefined; stages: readonly Stage[] }) {
  return (
    <ol className="track" aria-label={label}>
      {stages.map((stage) => (
        <li key={stage.key} className={`track-${stage.state}`} aria-current={stage.state === 'now' ? 'step' : undefined}>
          <span className="track-dot" />
          {keepWords(stage.label)}
          {stage.note && (stage.dateTime
            ? <time className="track-note" dateTime={stage.dateTime}>{stage.note}</time>
            : <span className="track-note">{stage.note}</span>)}
        </li>
      ))}
    </ol>
  )
}
