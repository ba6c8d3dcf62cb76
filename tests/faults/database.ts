// A PostgreSQL that belongs to this run alone, because it is killed: durable, as an operator's is.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { isAlive } from '../../prisma/embedded/lock'
import { openEmbedded } from '../../prisma/embedded-database'
import { seedNew } from '../support/portal'
import { withDatabase } from '../support/template-database'

export interface KillableDatabase {
  url: string
  /** Ends the server and all its processes at once, as a power cut would. */
  kill: () => Promise<void>
  /** Starts it anew, as a supervisor of an operating system would. */
  start: () => Promise<void>
  /** Ends the process behind one connection of the portal: the server then restarts all the others by itself. */
  killBackend: () => Promise<void>
  close: () => Promise<void>
}

/** `careless`: it answers a commit before it is written, so that a kill loses what was answered. */
export async function openKillable({ careless }: { careless: boolean }): Promise<KillableDatabase> {
  let server = await openEmbedded('faults')
  const folder = server.dataFolder ?? ''
  const name = `portal_faults_${process.pid}`
  for (const { datname } of await rowsOf<{ datname: string }>(server.url, `select datname from pg_database where datname like 'portal\\_faults\\_%'`)) {
    if (!isAlive(Number(datname.split('_').at(-1)))) await rowsOf(server.url, `drop database ${datname} with (force)`)
  }
  await seedNew(server.url, name, 'demo')
  if (careless) await rowsOf(server.url, `alter database ${name} set synchronous_commit = off`)
  const url = withDatabase(server.url, name)
  const postmaster = () => {
    const file = join(folder, 'postmaster.pid')
    return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
  }
  return {
    url,
    kill: async () => {
      const pid = postmaster()
      // The server leads a group of its own: all its processes go together.
      process.kill(-pid, 'SIGKILL')
      while (isAlive(pid)) await wait(20)
    },
    start: async () => { server = await openEmbedded('faults') },
    killBackend: async () => {
      const [victim] = await rowsOf<{ pid: number }>(url, `select pid from pg_stat_activity where datname = current_database() and application_name = 'portal' order by random() limit 1`)
      if (victim) process.kill(victim.pid, 'SIGKILL')
    },
    close: async () => {
      await rowsOf(server.url, `drop database if exists ${name} with (force)`)
      await server.close()
    },
  }
}

export async function rowsOf<Row extends pg.QueryResultRow>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end().catch(() => null)
  }
}
