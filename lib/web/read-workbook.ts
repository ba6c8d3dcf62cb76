import 'server-only'
import { join } from 'node:path'
import type { Workbook, WorkbookFault } from './workbook'

/** 5,000 rows take two seconds on a slow machine; whatever takes longer was made to. */
const bounds = { timeMs: 30_000, memoryMb: 512 }

/** Reads a workbook in a thread of its own, with bounded time and memory: what it cannot stand ends the thread and nothing else. */
export function readWorkbookApart(bytes: Uint8Array, within: Partial<typeof bounds> = {}): Promise<Workbook | { fault: WorkbookFault }> {
  // Node strips the types; the file is not part of Next's bundle, so its place is named and not resolved.
  const file = join(process.cwd(), 'lib', 'web', 'workbook.ts')
  // Asked for at run time: a bundler that sees the class would follow the file.
  const { timeMs, memoryMb } = { ...bounds, ...within }
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: { workbook: bytes }, resourceLimits: { maxOldGenerationSizeMb: memoryMb }, execArgv: [] })
    const timer = setTimeout(() => { end({ fault: 'file_too_large_inside' }) }, timeMs)
    const end = (answer: Workbook | { fault: WorkbookFault }) => {
      clearTimeout(timer)
      void worker.terminate()
      resolve(answer)
    }
    worker.once('message', end)
    worker.once('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return end({ fault: 'file_too_large_inside' })
      clearTimeout(timer)
      reject(error)
    })
    worker.once('exit', () => { end({ fault: 'file_broken' }) })
  })
}
