import type { AgencyFile } from '@/lib/succession/queries/find-agency'
import { yearOf, type Day } from '@/lib/time'

type Bar = { id: string; name: string; from: Day; to: Day; own: boolean }
const [width, left, row] = [720, 260, 34]

/** Who was there when: predecessors above, heirs below; the table beside it says the same. Drawn on the server. */
export function LineDrawing({ agency, today, label }: { agency: AgencyFile; today: Day; label: string }) {
  const [first] = agency.predecessors
  const bars: Bar[] = [
    ...agency.predecessors.map(({ id, name, on }): Bar => ({ id, name, from: `${yearOf(first?.on ?? on) - 3}-01-01`, to: on, own: false })),
    { id: agency.id, name: agency.name, from: agency.validFrom, to: agency.validTo ?? today, own: true },
    ...agency.successors.map(({ id, name, on }): Bar => ({ id: `after-${id}`, name, from: on, to: today, own: false })),
  ]
  const instants = bars.flatMap(({ from, to }) => [Date.parse(from), Date.parse(to)])
  const [start, end] = [Math.min(...instants), Math.max(...instants)]
  const x = (day: Day) => left + ((Date.parse(day) - start) / Math.max(end - start, 1)) * (width - left - 10)
  const height = bars.length * row + 24
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className="w-full" fontSize="13">
      {bars.map(({ id, name, from, to, own }, place) => (
        <g key={id} transform={`translate(0 ${place * row + 4})`}>
          <text x="0" y="17" fill="currentColor" fontWeight={own ? 700 : 400}>{name.length > 36 ? `${name.slice(0, 35)}…` : name}</text>
          <rect x={x(from)} y="5" width={Math.max(x(to) - x(from), 4)} height="16" rx="3" fill="currentColor" fillOpacity={own ? 0.85 : 0.35} />
        </g>
      ))}
      <text x={left} y={height - 4} fill="currentColor">{yearOf(new Date(start).toISOString().slice(0, 10))}</text>
      <text x={width - 10} y={height - 4} textAnchor="end" fill="currentColor">{yearOf(new Date(end).toISOString().slice(0, 10))}</text>
    </svg>
  )
}
