import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { ensureBuilt, forgetOtherDatabases } from '../../lib/programs/build'
import { root } from '../../lib/programs/environment'
import { databaseIdentity } from '../../lib/programs/prepare'
import { openDatabase, type DatabaseName } from '../../prisma/embedded-database'
import { migrate, migrationsFingerprint } from '../../prisma/migrate'
import { freePort } from './free-port'
import { testSecrets } from './secrets'
import { withDatabase } from './template-database'

export const testBuild = '.next-test'

export interface Portal {
  url: string
  databaseUrl: string
  /** What a program needs in its environment to work on the same rows with the same keys. */
  env: NodeJS.ProcessEnv
  pid: number
  stop: () => Promise<void>
}

/** What a build or a program of ours needs; the address of the database is one that nobody answers unless given. */
export const portalEnvironment = (more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  // Seeds give the same ids to the same files, so the databases of tests may share a folder.
  FILES_FOLDER: join(root, '.data/test/files'),
  DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
  DATABASE_DIRECT_URL: '',
  ...testSecrets,
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
  ...more,
})

/** Builds the portal into the folder of the tests, unless it is there. */
export const buildPortal = () => ensureBuilt(testBuild, portalEnvironment())

/** Serves the production build on a free port and a seeded database of its own. */
export async function startPortal(options: { database: DatabaseName; scale: string; env?: Record<string, string>; keepSeed?: boolean }): Promise<Portal> {
  const server = await openDatabase(options.database)
  const name = `portal_${options.database}_${process.pid}`
  const databaseUrl = withDatabase(server.url, name)
  const port = await freePort()
  const env = portalEnvironment({ ...options.env, DATABASE_URL: databaseUrl, PORT: String(port), NEXT_DIST_DIR: testBuild })
  let served: ChildProcess | null = null
  const stop = async () => {
    await ended(served)
    await onServer(server.url, `drop database if exists ${name} with (force)`)
    await server.close()
  }
  try {
    if (options.keepSeed) await onServer(server.url, `create database ${name} template ${await keptSeed(server.url, options.scale)} strategy file_copy`)
    else await seedNew(server.url, name, options.scale)
    await forgetOtherDatabases(testBuild, await databaseIdentity(databaseUrl))
    served = runTs('lib/programs/serve.ts', [], env, portalLog())
    const url = `http://localhost:${port}`
    await untilHealthy(url, served)
    return { url, databaseUrl, env, pid: served.pid ?? 0, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Makes a database with the migrations and the rows of a scale in it. */
export async function seedNew(server: string, name: string, scale: string) {
  await onServer(server, `create database ${name}`)
  const url = withDatabase(server, name)
  await migrate(url)
  // To the error output: the benchmark's own is for figures.
  await runToEnd(runTs('prisma/seed/main.ts', ['--scale', scale], portalEnvironment({ DATABASE_URL: url }), 2))
}

/** A seeded database kept for copying, because a nation takes long: one per scale, made anew when migrations, seed or day change. */
async function keptSeed(server: string, scale: string): Promise<string> {
  const hash = createHash('sha256').update(migrationsFingerprint()).update(new Date().toDateString())
  for (const file of readdirSync(join(root, 'prisma/seed'), { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.ts')).sort()) {
    hash.update(readFileSync(join(root, 'prisma/seed', file)))
  }
  const name = `seed_${scale}_${hash.digest('hex').slice(0, 12)}`
  const kept = await onServer(server, `select datname from pg_database where datname like 'seed\\_${scale}\\_%'`)
  if (kept.some(({ datname }) => datname === name)) return name
  for (const { datname } of kept) await onServer(server, `drop database ${datname}`)
  const unfinished = `unfinished_${name}`
  await onServer(server, `drop database if exists ${unfinished}`)
  await seedNew(server, unfinished, scale)
  await onServer(server, `alter database ${unfinished} rename to ${name}`)
  return name
}

/** Runs one of our programs as npm scripts run them. */
function runTs(file: string, args: string[], env: NodeJS.ProcessEnv, output: 'inherit' | number) {
  return spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', join(root, file), ...args], {
    cwd: root, env, stdio: ['ignore', output, output],
  })
}

/** One line per request is too much for the screen and worth having afterwards. */
function portalLog() {
  mkdirSync(join(root, 'tests/output'), { recursive: true })
  return openSync(join(root, 'tests/output/portal.log'), 'w')
}

const runToEnd = (program: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    program.once('error', reject)
    program.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${program.spawnargs.slice(-3).join(' ')} ended with ${code}`))
    })
  })

async function untilHealthy(url: string, served: ChildProcess) {
  for (let attempt = 0; attempt < 120; attempt++) {
    if (served.exitCode !== null) throw new Error(`The portal ended with ${served.exitCode} before it served: see tests/output/portal.log`)
    const answer = await fetch(`${url}/api/health`).catch(() => null)
    if (answer?.ok) return
    await wait(500)
  }
  throw new Error('The portal did not become healthy within a minute.')
}

async function ended(served: ChildProcess | null) {
  if (!served || served.exitCode !== null || served.signalCode !== null) return
  served.kill('SIGTERM')
  await new Promise((resolve) => served.once('close', resolve))
}

async function onServer(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<{ datname: string }>(sql)).rows
  } finally {
    await client.end()
  }
}
