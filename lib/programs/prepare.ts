import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { migrate } from '../../prisma/migrate'
import type { OpenDatabase } from '../../prisma/embedded-database'
import { root } from './environment'

/** Brings the schema up to date and loads the demo year into an embedded database without a school. */
export async function prepareDatabase(database: OpenDatabase) {
  const applied = await migrate(database.url)
  if (applied.length > 0) console.log(`Migrated: ${applied.join(', ')}`)
  if (database.dataFolder !== null && (await isEmpty(database.url))) {
    console.log('Loading the demo year …')
    await runProgram('prisma/seed/main.ts', ['--scale', 'demo'])
  }
}

/** Runs another of our programs under the same Node, with the same loader and conditions. */
export function runProgram(file: string, args: string[], env: NodeJS.ProcessEnv = process.env) {
  const program = spawn(process.execPath, [...process.execArgv, join(root, file), ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env })
  process.once('exit', () => program.kill())
  return new Promise<void>((resolve, reject) => {
    program.once('error', reject)
    program.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${file} ${args.join(' ')} ended with ${code}`))
    })
  })
}

/** The port to serve on. One still held by an earlier start that is just ending is waited for. */
export async function freePort(port: number): Promise<number> {
  for (let attempt = 0; attempt < 20; attempt++) {
    if (await isFree(port)) return port
    await wait(500)
  }
  throw new Error(`Port ${port} is taken by another program. Set PORT to another one, for example PORT=${port + 1}.`)
}

/** The demo's accounts, a line each; none where this database is somebody's real one. */
export async function demoAccounts(url: string): Promise<string[]> {
  const rows = await query<{ email: string; name: string }>(
    url, 'select email, display_name as name from account where demo and disabled_at is null order by id limit 20')
  return rows.map(({ email, name }) => `${email.padEnd(28)} ${name}`)
}

/** What tells this database from every other, copies included. */
export async function databaseIdentity(url: string): Promise<string> {
  const [first] = await query<{ identity: string }>(url, `
    select id || ' ' || (select oid from pg_database where datname = current_database()) as identity
    from _prisma_migrations order by started_at limit 1`)
  return first?.identity ?? 'unknown'
}

async function isEmpty(url: string) {
  return (await query(url, 'select from school limit 1')).length === 0
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer()
    probe.once('error', () => { resolve(false) })
    probe.listen(port, () => { probe.close(() => { resolve(true) }) })
  })
