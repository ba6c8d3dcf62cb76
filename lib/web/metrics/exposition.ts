/** Figures of one name, as Prometheus reads them: https://prometheus.io/docs/instrumenting/exposition_formats/ (text format 0.0.4). */
export type Family = { readonly name: string; readonly help: string; readonly type: 'counter' | 'gauge' | 'histogram'; readonly samples: readonly Sample[] }
export type Labels = Readonly<Record<string, string>>
/** `suffix`: `_bucket`, `_sum` or `_count` of a histogram. */
export type Sample = { readonly labels?: Labels; readonly value: number; readonly suffix?: string }

export const expositionType = 'text/plain; version=0.0.4; charset=utf-8'

export const expose = (families: readonly Family[]): string => families.map(written).join('')

const written = ({ name, help, type, samples }: Family): string =>
  `# HELP ${name} ${help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}\n# TYPE ${name} ${type}\n${samples.map((sample) => line(name, sample)).join('')}`

function line(name: string, { labels = {}, value, suffix = '' }: Sample): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`)
  return `${name}${suffix}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${numeral(value)}\n`
}

const escaped = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

/** Prometheus writes the infinite its own way. */
const numeral = (value: number) => (value === Infinity ? '+Inf' : value === -Infinity ? '-Inf' : String(value))

/** How often a value was at most each bound, how often at all, and the sum. */
export type Histogram = { readonly labels: Labels; readonly counts: number[]; sum: number; count: number }

export const newHistogram = (labels: Labels, bounds: readonly number[]): Histogram => ({ labels, counts: bounds.map(() => 0), sum: 0, count: 0 })

export function observe(histogram: Histogram, bounds: readonly number[], value: number): void {
  histogram.count += 1
  histogram.sum += value
  const place = bounds.findIndex((bound) => value <= bound)
  if (place >= 0) histogram.counts[place] = (histogram.counts[place] ?? 0) + 1
}

/** The samples of a histogram: buckets hold what is in all smaller ones too. */
export function samplesOf({ labels, counts, sum, count }: Histogram, bounds: readonly number[]): Sample[] {
  let below = 0
  const buckets = bounds.map((bound, place): Sample => {
    below += counts[place] ?? 0
    return { suffix: '_bucket', labels: { ...labels, le: numeral(bound) }, value: below }
  })
  return [...buckets, { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: count }, { suffix: '_sum', labels, value: sum }, { suffix: '_count', labels, value: count }]
}
