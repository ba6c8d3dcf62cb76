// The portal's process, with its worker inside, on a port that stays the same however often it is started.
import { spawn, type ChildProcess } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from '../../lib/programs/environment'

export interface Server {
  url: string
  pid: () => number
  /** Ends it as a power cut would. */
  kill: () => Promise<void>
  /** Tells it to end; answers how it ended. */
  end: () => Promise<number | null>
  start: () => Promise<void>
  /** How often it ended without being told to. */
  deaths: () => number
}

export function supervise(port: number, env: NodeJS.ProcessEnv): Server {
  const url = `http://127.0.0.1:${port}`
  mkdirSync(join(root, 'tests/output'), { recursive: true })
  // Through a pipe: a limit on what the process may write is about the files of its store.
  const log = createWriteStream(join(root, 'tests/output/faults.log'))
  let served: ChildProcess | null = null
  let told = false
  let deaths = 0
  const start = async () => {
    told = false
    const one = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', join(root, 'lib/programs/serve.ts')], {
      cwd: root, env: { ...env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'],
    })
    one.stdout.pipe(log, { end: false })
    one.stderr.pipe(log, { end: false })
    one.once('exit', () => { if (!told) deaths += 1 })
    served = one
    for (let attempt = 0; attempt < 600 && one.exitCode === null && one.signalCode === null; attempt++) {
      if ((await fetch(`${url}/api/health`).catch(() => null))?.ok) return
      await wait(100)
    }
    throw new Error('The portal did not become healthy: see tests/output/faults.log')
  }
  const endBy = async (signal: 'SIGKILL' | 'SIGTERM') => {
    told = true
    const one = served
    if (!one || one.exitCode !== null || one.signalCode !== null) return null
    const ended = new Promise<number | null>((resolve) => one.once('exit', resolve))
    one.kill(signal)
    return ended
  }
  return { url, pid: () => served?.pid ?? 0, kill: async () => { await endBy('SIGKILL') }, end: () => endBy('SIGTERM'), start, deaths: () => deaths }
}
