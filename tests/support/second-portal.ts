// Another portal on the same build, with a database of its own behind a proxy: what a test does to it hurts no other test.
import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { root } from '@/lib/programs/environment'
import { migrate } from '@/prisma/migrate'
import { openProxy, type DatabaseProxy } from './database-proxy'
import { freePort, seedNew } from './portal'
import { withDatabase } from './template-database'

export interface SecondPortal {
  url: string
  databaseUrl: string
  proxy: DatabaseProxy
  pid: () => number
  /** Ends it as a power cut would. */
  kill: () => Promise<void>
  /** Starts it anew after that. */
  start: () => Promise<void>
  /** Rows of its database, asked past the proxy. */
  query: (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
  stop: () => Promise<void>
}

/** `scale`: the rows to begin with; none, if nothing is said. `env`: what is set otherwise there. */
export async function startSecondPortal({ scale, env = {} }: { scale?: string; env?: Readonly<Record<string, string>> } = {}): Promise<SecondPortal> {
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
  const program = servedOn(await freePort(), proxy.url, env)
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
    url: program.url, databaseUrl, proxy, pid: program.pid, kill: () => program.end('SIGKILL'), start: program.start, stop,
    query: async (sql, values) => (await direct.query<Record<string, unknown>>(sql, values)).rows,
  }
}

/** The process that serves, on a port that stays the same however often it is started. */
function servedOn(port: number, databaseUrl: string, env: Readonly<Record<string, string>>) {
  const url = `http://localhost:${port}`
  let served: ChildProcess | null = null
  const start = async () => {
    const one = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', join(root, 'lib/programs/serve.ts')], {
      cwd: root, env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), JOBS: '1', ...env }, stdio: 'ignore',
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
    if (!one || one.exitCode !== null || one.signalCode !== null) return
    const ended = new Promise((resolve) => one.once('close', resolve))
    if (one.kill(signal)) await ended
  }
  return { url, start, end, pid: () => served?.pid ?? 0 }
}
