import { monitorEventLoopDelay } from 'node:perf_hooks'
import packageJson from '../../../package.json'
import type { Family } from './exposition'

const shared = globalThis as { portalLoop?: ReturnType<typeof monitorEventLoopDelay> }

/** Watches how late the event loop is. Safe to call twice. */
export function watchEventLoop(): void {
  if (shared.portalLoop) return
  shared.portalLoop = monitorEventLoopDelay({ resolution: 20 })
  shared.portalLoop.enable()
}

const gauge = (name: string, help: string, value: number): Family => ({ name, help, type: 'gauge', samples: [{ value }] })
const seconds = (nanoseconds: number) => (Number.isFinite(nanoseconds) ? nanoseconds / 1e9 : 0)

/** Memory, processor and lateness of this process; names as Prometheus' own clients give them. */
export function processFamilies(): Family[] {
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed, heapTotal, external } = process.memoryUsage()
  const loop = shared.portalLoop
  const families: Family[] = [
    { name: 'portal_info', type: 'gauge', help: 'Which release this is.', samples: [{ labels: { version: packageJson.version, node: process.version }, value: 1 }] },
    gauge('process_start_time_seconds', 'When this process began.', Math.round(Date.now() / 1000 - process.uptime())),
    { name: 'process_cpu_seconds_total', type: 'counter', help: 'Processor time used, in all threads.', samples: [{ value: (user + system) / 1e6 }] },
    gauge('process_resident_memory_bytes', 'Memory in use as the system counts it.', rss),
    gauge('nodejs_heap_size_used_bytes', 'Heap in use.', heapUsed),
    gauge('nodejs_heap_size_total_bytes', 'Heap reserved.', heapTotal),
    gauge('nodejs_external_memory_bytes', 'Memory of buffers outside the heap.', external),
  ]
  if (!loop) return families
  const [p50, p99, max] = [loop.percentile(50), loop.percentile(99), loop.max]
  // Since the last look: a stall of an hour ago says nothing about now.
  loop.reset()
  return [
    ...families, gauge('nodejs_eventloop_lag_p50_seconds', 'Lateness of the event loop since the last look, median.', seconds(p50)),
    gauge('nodejs_eventloop_lag_p99_seconds', 'Lateness of the event loop since the last look, 99th percentile.', seconds(p99)),
    gauge('nodejs_eventloop_lag_max_seconds', 'Lateness of the event loop since the last look, longest.', seconds(max)),
  ]
}
