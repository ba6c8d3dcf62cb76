import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { isAlive } from './lock'
import { ownFolder, runAs, type Place } from './place'

export interface Connection { port: number; password: string }

const settings = {
  listen_addresses: '127.0.0.1',
  max_connections: '200',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
}
// Only for tests: what a power cut would destroy is made anew by the next run.
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** Makes the data folder if there is none. A folder broken off in the middle is never used. */
export async function initialise(place: Place, password: string) {
  if (existsSync(join(place.data, 'PG_VERSION'))) return
  const unfinished = `${place.data}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  ownFolder(place, unfinished)
  const passwordFile = `${unfinished}.password`
  writeFileSync(passwordFile, password, { mode: 0o644 })
  try {
    await runAs(place, 'initdb', [
      `--pgdata=${unfinished}`, `--pwfile=${passwordFile}`, '--username=postgres', '--auth=scram-sha-256',
      '--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=vi', '--no-sync',
    ])
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(unfinished, place.data)
}

/** Starts the server on a free port, the one of last time if it still is, and answers the port. */
export async function start(place: Place, wanted: number, { durable }: { durable: boolean }): Promise<number> {
  await clearStalePid(place)
  const log = join(place.data, 'server.log')
  if (existsSync(log) && statSync(log).size > 10_000_000) rmSync(log)
  const port = await freePort(wanted)
  const options = Object.entries({ ...settings, ...(durable ? {} : careless), port: String(port) })
    .map(([name, value]) => `-c ${name}=${value}`)
    .concat(process.platform === 'win32' ? [] : ["-c unix_socket_directories=''"])
  for (let attempt = 1; ; attempt++) {
    try {
      await runAs(place, 'pg_ctl', ['start', '-D', place.data, '-l', log, '-w', '-t', '120', '-s', '-o', options.join(' ')])
      return port
    } catch (error) {
      // After kill -9 of the server itself its children hold the shared memory for a moment longer.
      if (attempt === 5) throw new Error(`The embedded database does not start:\n${lastLines(log)}`, { cause: error })
      await wait(1000)
    }
  }
}

export const stop = (place: Place) =>
  runAs(place, 'pg_ctl', ['stop', '-D', place.data, '-m', 'fast', '-w', '-t', '60', '-s'])

/** Whether a server left running by an earlier process answers; one that is still recovering is waited for. */
export async function isRunning(place: Place, connection: Connection) {
  const pid = postmasterPid(place)
  if (pid === null || !isAlive(pid)) return false
  for (let attempt = 0; attempt < (isPostgres(pid) ? 60 : 3); attempt++) {
    if (await answers(connection)) return true
    if (!isAlive(pid)) return false
    await wait(500)
  }
  return false
}

export const urlOf = ({ port, password }: Connection, database: string) =>
  `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`

async function answers(connection: Connection) {
  const client = new pg.Client({ connectionString: urlOf(connection, 'postgres'), connectionTimeoutMillis: 3000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** PostgreSQL takes any living process of that number for its own; after a restart of a container it seldom is. */
async function clearStalePid(place: Place) {
  const pid = postmasterPid(place)
  if (pid === null) return
  if (isAlive(pid) && isPostgres(pid)) await stop(place).catch(() => undefined)
  else rmSync(join(place.data, 'postmaster.pid'), { force: true })
}

function isPostgres(pid: number) {
  const commandLine = `/proc/${pid}/cmdline`
  return existsSync(commandLine) ? readFileSync(commandLine, 'utf8').includes('postgres') : process.platform !== 'linux'
}

function postmasterPid(place: Place) {
  const file = join(place.data, 'postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) || null : null
}

async function freePort(wanted: number): Promise<number> {
  return (await listens(wanted)) ?? (await listens(0)) ?? wanted
}

const listens = (port: number) =>
  new Promise<number | null>((resolve) => {
    const probe = createServer()
    probe.once('error', () => { resolve(null) })
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => { resolve(typeof address === 'object' && address ? address.port : null) })
    })
  })

const lastLines = (log: string) => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-20).join('\n') : '(no log)')
