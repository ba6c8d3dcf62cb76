import type { AgencyFile } from '@/lib/succession/queries/find-agency'
import { yearOf, type Day } from '@/lib/time'

type Bar = { id: string; name: string; from: Day; to: Day; own: boolean }

/** Who was there when: predecessors above, heirs below; the table beside it says the same. Names wrap, bars share one scale. Drawn on the server. */
export function LineDrawing({ agency, today, label }: { agency: AgencyFile; today: Day; label: string }) {
  const [first] = agency.predecessors
  const bars: Bar[] = [
    ...agency.predecessors.map(({ id, name, on }): Bar => ({ id, name, from: `${yearOf(first?.on ?? on) - 3}-01-01`, to: on, own: false })),
    { id: agency.id, name: agency.name, from: agency.validFrom, to: agency.validTo ?? today, own: true },
    ...agency.successors.map(({ id, name, on }): Bar => ({ id: `after-${id}`, name, from: on, to: today, own: false })),
  ]
  const instants = bars.flatMap(({ from, to }) => [Date.parse(from), Date.parse(to)])
  const [start, end] = [Math.min(...instants), Math.max(...instants)]
  const x = (day: Day) => ((Date.parse(day) - start) / Math.max(end - start, 1)) * 1000
  const yearAt = (instant: number) => yearOf(new Date(instant).toISOString().slice(0, 10))
  return (
    <div role="img" aria-label={label} className="grid gap-3">
      {bars.map(({ id, name, from, to, own }) => (
        <div key={id}>
          <p className={own ? 'text-sm font-bold' : 'text-sm'} lang="vi">{name}</p>
          <svg viewBox="0 0 1000 10" preserveAspectRatio="none" className="block h-3 w-full" aria-hidden="true">
            <rect width="1000" height="10" fill="currentColor" fillOpacity={0.08} />
            <rect x={Math.min(x(from), 992)} width={Math.max(x(to) - x(from), 8)} height="10" fill="currentColor" fillOpacity={own ? 0.85 : 0.4} />
          </svg>
        </div>
      ))}
      <div className="flex justify-between text-sm text-soft"><span>{yearAt(start)}</span><span>{yearAt(end)}</span></div>
    </div>
  )
}
