// Another portal on the same build, with an empty database of its own behind a proxy: what a test does to it hurts no other test.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { root } from '@/lib/programs/environment'
import { migrate } from '@/prisma/migrate'
import { openProxy, type DatabaseProxy } from './database-proxy'
import { freePort } from './portal'
import { withDatabase } from './template-database'

export interface SecondPortal {
  url: string
  proxy: DatabaseProxy
  /** Rows of its database, asked past the proxy. */
  query: (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
  stop: () => Promise<void>
}

export async function startSecondPortal(): Promise<SecondPortal> {
  const server = process.env.DATABASE_URL ?? ''
  const name = `portal_second_${process.pid}_${randomBytes(4).toString('hex')}`
  const onServer = new pg.Client({ connectionString: server })
  await onServer.connect()
  await onServer.query(`create database ${name}`)
  const databaseUrl = withDatabase(server, name)
  await migrate(databaseUrl)
  const proxy = await openProxy(databaseUrl)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const served = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', join(root, 'lib/programs/serve.ts')], {
    cwd: root, env: { ...process.env, DATABASE_URL: proxy.url, PORT: String(port), JOBS: '1' }, stdio: 'ignore',
  })
  const direct = new pg.Pool({ connectionString: databaseUrl, max: 2 })
  // Dropping the database breaks what has just been told to end.
  direct.on('error', () => {})
  direct.on('connect', (client) => { client.on('error', () => {}) })
  const stop = async () => {
    const ended = new Promise((resolve) => served.once('close', resolve))
    if (served.exitCode === null && served.kill('SIGTERM')) await ended
    await direct.end()
    await proxy.close()
    await onServer.query(`drop database if exists ${name} with (force)`)
    await onServer.end()
  }
  for (let attempt = 0; attempt < 120 && served.exitCode === null; attempt++) {
    const answer = await fetch(`${url}/api/health`).catch(() => null)
    if (answer?.ok) return { url, proxy, stop, query: async (sql, values) => (await direct.query<Record<string, unknown>>(sql, values)).rows }
    await wait(250)
  }
  await stop()
  throw new Error('The second portal did not become healthy.')
}
