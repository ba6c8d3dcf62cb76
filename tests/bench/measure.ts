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
  /** Of the answer's body, before compression. */
  bytes: number
  /** SQL statements of one request, BEGIN and COMMIT not counted; null where the page never reached the server's code. */
  statements: number | null
  /** Milliseconds of processor time of the portal's process; the database's own is not in it. */
  cpuPerRequest: number | null
  /** Answers that were not 2xx, and requests without an answer. */
  failed: number
}

/** Fires `next()` over `connections` for `seconds`, after a short warm-up that is not counted. */
export async function measure(portal: Portal, name: string, next: () => Shot, connections: number, seconds: number): Promise<Measurement> {
  await fire(portal, next, connections, seconds / 4)
  const sample = await sampleOf(portal, next())
  const cpuBefore = cpuSeconds(portal.pid)
  const { times, result } = await fire(portal, next, connections, seconds)
  const cpuAfter = cpuSeconds(portal.pid)
  times.sort((a, b) => a - b)
  return {
    name, connections, ...sample,
    requestsPerSecond: times.length / result.duration,
    p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99),
    cpuPerRequest: cpuBefore === null || cpuAfter === null ? null : ((cpuAfter - cpuBefore) * 1000) / Math.max(1, times.length),
    failed: result.non2xx + result.errors,
  }
}

function fire(portal: Portal, next: () => Shot, connections: number, duration: number) {
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

async function sampleOf(portal: Portal, { path, ...shot }: Shot) {
  const answer = await fetch(portal.url + path, shot)
  const body = await answer.arrayBuffer()
  const statements = answer.headers.get('x-statements')
  return {
    bytes: body.byteLength,
    statements: statements === null ? null : Number(statements),
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
