import type { Measurement } from './measure'

/** The floor of the same run and the same number of connections: a prerendered page, and a handler with one statement. */
export interface Floor { page: Measurement; query: Measurement }

type Figure = 'requestsPerSecond' | 'p50' | 'p95' | 'p99' | 'bytes' | 'statements' | 'cpuPerRequest'

export const asJson = (scale: string, one: Measurement, floor: Floor) =>
  JSON.stringify({ scale, ...one, ofPrerenderedPage: ratios(one, floor.page), ofOneQuery: ratios(one, floor.query) })

export function asTable(rows: readonly { one: Measurement; floor: Floor }[]): string {
  const head = ['case', 'conn.', 'req/s', 'p50 ms', 'p95 ms', 'p99 ms', 'bytes', 'SQL', 'CPU ms', 'failed']
  const lines = rows.map(({ one, floor }) => {
    const times = ratios(one, floor.query)
    const cell = (figure: Figure, digits: number) => `${shown(one[figure], digits)} ${times[figure] === null ? '' : `(×${shown(times[figure], 2)})`}`
    return [
      one.name, String(one.connections), cell('requestsPerSecond', 0), cell('p50', 1), cell('p95', 1), cell('p99', 1),
      cell('bytes', 0), cell('statements', 0), cell('cpuPerRequest', 2), String(one.failed),
    ]
  })
  const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)))
  return [head, ...lines].map((line) => line.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n')
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
