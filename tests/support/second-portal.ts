// Another portal on the same build, with a database of its own behind a proxy: what a test does to it hurts no other test.
import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { root } from '@/lib/programs/environment'
import { migrate } from '@/prisma/migrate'
import { openProxy, type DatabaseProxy } from './database-proxy'
import { freePort } from './free-port'
import { seedNew } from './portal'
import { withDatabase } from './template-database'

export interface SecondPortal {
  url: string
  databaseUrl: string
  proxy: DatabaseProxy
  pid: () => number
  /** Ends it as a power cut would. */
  kill: () => Promise<void>
  /** Tells it to end, as whoever runs it does, and answers the code it ended with. */
  terminate: () => Promise<number | null>
  /** What it wrote so far: a line for each request and each fault. */
  log: () => string
  /** Starts it anew after that. */
  start: () => Promise<void>
  /** Rows of its database, asked past the proxy. */
  query: (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
  stop: () => Promise<void>
}

/** `scale`: the rows to begin with; none, if nothing is said. `env`: what it finds in its environment besides. */
export async function startSecondPortal({ scale, env = {} }: { scale?: string; env?: Record<string, string> } = {}): Promise<SecondPortal> {
  const server = process.env.DATABASE_URL ?? ''
  const name = `portal_second_${process.pid}_${randomBytes(4).toString('hex')}`
  const onServer = new pg.Client({ connectionString: server })
  await onServer.connect()
  const databaseUrl = withDatabase(server, name)
  if (scale) await seedNew(server, name, scale)
  else {
    await onServer.query(`create database ${name}`)
    await migrate(databaseUrl)
  }
  const proxy = await openProxy(databaseUrl)
  const direct = new pg.Pool({ connectionString: databaseUrl, max: 2 })
  // Dropping the database breaks what has just been told to end.
  direct.on('error', () => {})
  direct.on('connect', (client) => { client.on('error', () => {}) })
  const program = servedOn(await freePort(), { DATABASE_URL: proxy.url, JOBS: 'inside', ...env }, name)
  const stop = async () => {
    await program.end('SIGTERM')
    await direct.end()
    await proxy.close()
    await onServer.query(`drop database if exists ${name} with (force)`)
    await onServer.end()
  }
  try {
    await program.start()
  } catch (error) {
    await stop()
    throw error
  }
  return {
    url: program.url, databaseUrl, proxy, pid: program.pid, kill: async () => { await program.end('SIGKILL') }, terminate: () => program.end('SIGTERM'), log: program.log, start: program.start, stop,
    query: async (sql, values) => (await direct.query<Record<string, unknown>>(sql, values)).rows,
  }
}

/** The process that serves, on a port that stays the same however often it is started. */
export function servedOn(port: number, env: Record<string, string>, name = `portal_on_${String(port)}`) {
  const url = `http://localhost:${port}`
  let served: ChildProcess | null = null
  const output = join(root, 'tests/output', `${name}.log`)
  mkdirSync(join(root, 'tests/output'), { recursive: true })
  const start = async () => {
    const file = openSync(output, 'a')
    const one = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', join(root, 'lib/programs/serve.ts')], {
      cwd: root, env: { ...process.env, ...env, PORT: String(port) }, stdio: ['ignore', file, file],
    })
    served = one
    for (let attempt = 0; attempt < 240 && one.exitCode === null; attempt++) {
      if ((await fetch(`${url}/api/health`).catch(() => null))?.ok) return
      await wait(250)
    }
    throw new Error('The second portal did not become healthy.')
  }
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const one = served
    if (!one || one.exitCode !== null || one.signalCode !== null) return one?.exitCode ?? null
    const ended = new Promise<number | null>((resolve) => one.once('close', resolve))
    return one.kill(signal) ? ended : null
  }
  return { url, start, end, pid: () => served?.pid ?? 0, log: () => readFileSync(output, 'utf8') }
}
