import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import type { Portal } from '../support/portal'
import type { Shot } from './case'

export interface Measurement {
  name: string
  connections: number
  requestsPerSecond: number
  p50: number
  p95: number
  p99: number
  /** Of the longest answer's body, before compression. */
  bytes: number
  /** SQL statements of the request that makes most of them, BEGIN and COMMIT not counted; null where no page reached the server's code. */
  statements: number | null
  /** Milliseconds of processor time of the portal's process; the database's own is not in it. */
  cpuPerRequest: number | null
  /** Answers that were not 2xx or only led elsewhere, and requests without an answer. */
  failed: number
}

/** More than any case fires at. */
const MOST_SAMPLES = 200

/** Fires `next()` over `connections` for `seconds`, after a short warm-up that is not counted. */
export async function measure(portal: Pick<Portal, 'url' | 'pid'>, name: string, next: () => Shot, connections: number, seconds: number): Promise<Measurement> {
  await fire(portal, next, connections, seconds / 4)
  const { failed, ...sample } = await sampleOf(portal, next)
  const cpuBefore = cpuSeconds(portal.pid)
  const { times, result } = await fire(portal, next, connections, seconds)
  const cpuAfter = cpuSeconds(portal.pid)
  times.sort((a, b) => a - b)
  return {
    name, connections, ...sample,
    requestsPerSecond: times.length / result.duration,
    p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99),
    cpuPerRequest: cpuBefore === null || cpuAfter === null ? null : ((cpuAfter - cpuBefore) * 1000) / Math.max(1, times.length),
    failed: failed + result.non2xx + result.errors,
  }
}

function fire(portal: Pick<Portal, 'url'>, next: () => Shot, connections: number, duration: number) {
  const times: number[] = []
  return new Promise<{ times: number[]; result: autocannon.Result }>((resolve, reject) => {
    const cannon = autocannon({
      url: portal.url, connections, duration,
      requests: [{ setupRequest: (request) => ({ ...request, method: 'GET', ...next() }) }],
    }, (error: unknown, result) => {
      if (error) reject(error instanceof Error ? error : new Error('autocannon failed', { cause: error }))
      else resolve({ times, result })
    })
    // autocannon's own histogram knows no 95th percentile.
    cannon.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  })
}

/** Goes through everything that a case fires at, until it comes round: one address may cost what another does not. */
async function sampleOf(portal: Pick<Portal, 'url'>, next: () => Shot) {
  const seen = new Set<string>()
  const found: { bytes: number; statements: number | null; failed: number }[] = []
  for (let shot = next(); seen.size < MOST_SAMPLES && !seen.has(shot.path); shot = next()) {
    seen.add(shot.path)
    found.push(await sampleOne(portal, shot))
  }
  const counted = found.flatMap(({ statements }) => statements ?? [])
  return {
    bytes: Math.max(...found.map(({ bytes }) => bytes)),
    statements: counted.length > 0 ? Math.max(...counted) : null,
    failed: found.reduce((sum, { failed }) => sum + failed, 0),
  }
}

async function sampleOne({ url }: Pick<Portal, 'url'>, { path, ...shot }: Shot) {
  const answer = await fetch(url + path, { ...shot, redirect: 'manual' })
  const body = await answer.text()
  const statements = answer.headers.get('x-statements')
  return {
    bytes: Buffer.byteLength(body), statements: statements === null ? null : Number(statements),
    // A page that has begun can only lead on from within: such a one is answered 200 and is not the page that was asked for.
    failed: answer.ok && !body.includes('__next-page-redirect') ? 0 : 1,
  }
}

const percentile = (sorted: number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** Linux counts a process's time in hundredths of a second; elsewhere it is not told. */
function cpuSeconds(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return null
  }
}
