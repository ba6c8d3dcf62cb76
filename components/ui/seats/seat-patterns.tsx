/** The patterns of held, waiting and late; the frames bring it once per page. */
export function SeatPatterns() {
  return (
    <svg width="0" height="0" className="sr-only" aria-hidden="true">
      <defs>
        <pattern id="seat-held" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" className="fill-ink-tint" />
          <rect width="3" height="7" className="fill-ink" />
        </pattern>
        <pattern id="seat-waiting" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className="fill-wait-tint" />
          <circle cx="3" cy="3" r="1.2" className="fill-wait" />
        </pattern>
        <pattern id="seat-late" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect width="7" height="7" className="fill-bad" />
          <rect width="2" height="7" className="fill-paper" />
        </pattern>
      </defs>
    </svg>
  )
}
