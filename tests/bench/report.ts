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

/** How the 95th percentile grew from the first scale to each later one; at most ×1.5 is aimed at from a province to a nation. */
export function growthTable(measured: readonly { scale: string; rows: readonly Row[] }[]): string {
  const [first, ...later] = measured
  if (!first) return ''
  const lines = first.rows.map(({ one }) => {
    const grown = later.map(({ rows }) => rows.find(({ one: other }) => other.name === one.name && other.connections === one.connections)?.one.p95)
    return [one.name, String(one.connections), one.p95.toFixed(1), ...grown.map((p95) => (p95 === undefined ? '-' : `${p95.toFixed(1)} (×${(p95 / one.p95).toFixed(2)})`))]
  })
  return inColumns([['growth of p95', 'conn.', first.scale, ...later.map(({ scale }) => scale)], ...lines])
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
