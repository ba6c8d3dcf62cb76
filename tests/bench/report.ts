import type { Measurement } from './measure'
import type { Row } from './measure-cases'

type Figure = 'requestsPerSecond' | 'p50' | 'p95' | 'p99' | 'bytes' | 'statements' | 'cpuPerRequest'

export const asJson = (scale: string, { one, floor, beside, aims }: Row) =>
  JSON.stringify({ scale, ...one, ofPrerenderedPage: ratios(one, floor.page), ofOneQueryPage: ratios(one, floor.query), beside, aims: aims ?? null })

/** For people: each figure, and in brackets how many times that of the floor it is laid beside. */
export function asTable(rows: readonly Row[]): string {
  const head = ['case', 'floor', 'conn.', 'req/s', 'p50 ms', 'p95 ms', 'p99 ms', 'bytes', 'SQL', 'CPU ms', 'failed', 'aim']
  const lines = rows.map((row) => {
    const { one, floor, beside } = row
    const times = ratios(one, floor[beside])
    const cell = (figure: Figure, digits: number) => `${shown(one[figure], digits)} ${times[figure] === null ? '' : `(×${shown(times[figure], 2)})`}`
    return [
      one.name, beside, String(one.connections), cell('requestsPerSecond', 0), cell('p50', 1), cell('p95', 1), cell('p99', 1),
      cell('bytes', 0), cell('statements', 0), cell('cpuPerRequest', 2), String(one.failed), aimOf(row),
    ]
  })
  return `${inColumns([head, ...lines])}\n\n(×n): of the floor that the case is laid beside, at the same number of connections`
}

/** What is aimed at, and whether this run reached it. */
function aimOf({ one, floor, beside, aims }: Row): string {
  const said = (aim: string, reached: boolean) => `${aim}: ${reached ? 'reached' : 'missed'}`
  if (aims?.share !== undefined) return said(`≥ ×${aims.share}`, one.requestsPerSecond >= aims.share * floor[beside].requestsPerSecond)
  return aims?.perSecond === undefined ? '' : said(`≥ ${aims.perSecond}/s`, one.requestsPerSecond >= aims.perSecond)
}

type Measured = readonly { scale: string; rows: readonly Row[] }[]
interface Growth { name: string; connections: number; from: { scale: string; p95: number }; to: { scale: string; p95: number }; times: number; aim: number | null }

/** What p95 at a nation may be of p95 at a province; told, never a limit. */
const MOST_GROWTH = 1.5

/** Each case's p95 at a later scale over its p95 at the first one, at the same number of connections. */
export function growthOf([first, ...later]: Measured): Growth[] {
  return (first?.rows ?? []).flatMap(({ one }) => later.flatMap(({ scale, rows }): Growth[] => {
    const p95 = rows.find(({ one: other }) => other.name === one.name && other.connections === one.connections)?.one.p95
    if (!first || p95 === undefined) return []
    const aim = first.scale === 'province' && scale === 'nation' ? MOST_GROWTH : null
    return [{ name: one.name, connections: one.connections, from: { scale: first.scale, p95: one.p95 }, to: { scale, p95 }, times: p95 / one.p95, aim }]
  }))
}

export function growthTable(measured: Measured): string {
  const lines = growthOf(measured).map(({ name, connections, from, to, times, aim }) => [
    name, String(connections), `${from.scale} ${from.p95.toFixed(1)}`, `${to.scale} ${to.p95.toFixed(1)}`, `×${times.toFixed(2)}`,
    aim === null ? '' : `≤ ×${aim}: ${times <= aim ? 'reached' : 'missed'}`,
  ])
  if (lines.length === 0) return ''
  return `${inColumns([['growth', 'conn.', 'p95 ms', 'p95 ms', 'times', 'aim'], ...lines])}\n\n×n: p95 at the larger scale over p95 at the smaller one, at the same number of connections`
}

function inColumns(lines: readonly string[][]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines.map((line) => line.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n')
}

function ratios(one: Measurement, floor: Measurement) {
  const ratio = (figure: Figure) => {
    const [value, of] = [one[figure], floor[figure]]
    return value === null || of === null || of === 0 ? null : Math.round((value / of) * 1000) / 1000
  }
  return {
    requestsPerSecond: ratio('requestsPerSecond'), p50: ratio('p50'), p95: ratio('p95'), p99: ratio('p99'),
    bytes: ratio('bytes'), statements: ratio('statements'), cpuPerRequest: ratio('cpuPerRequest'),
  }
}

const shown = (value: number | null, digits: number) => (value === null ? '-' : value.toFixed(digits))
