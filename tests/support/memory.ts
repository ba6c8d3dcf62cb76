import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'

const usage = z.object({ rss: z.number(), heapUsed: z.number(), external: z.number() })
/** In megabytes. */
export type Memory = z.output<typeof usage>

/** What a portal needs in its environment to tell its memory when asked. */
export const memoryEnvironment = (file: string): Record<string, string> =>
  ({ MEMORY_FILE: file, NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'tell-memory.mjs')).href}` })

/** What the process holds after it let go of what nobody holds; null if it does not say within ten seconds. */
export async function memoryOf(pid: number, file: string): Promise<Memory | null> {
  rmSync(file, { force: true })
  process.kill(pid, 'SIGUSR2')
  for (let turn = 0; turn < 200 && !existsSync(file); turn++) await wait(50)
  if (!existsSync(file)) return null
  const { rss, heapUsed, external } = usage.parse(JSON.parse(readFileSync(file, 'utf8')))
  return { rss: rss / 2 ** 20, heapUsed: heapUsed / 2 ** 20, external: external / 2 ** 20 }
}
