import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { migrate } from '../../prisma/migrate'
import { isAlive } from '../../prisma/embedded/lock'

const prefix = 'portal_test'

/** Makes the migrated database that every test file copies, and answers its name. */
export async function createTemplate(server: string): Promise<string> {
  const name = `${prefix}_${process.pid}_template`
  await query(server, `create database ${name}`)
  await migrate(withDatabase(server, name))
  return name
}

/** Copies the template for one test file and answers the copy's address: what a test commits, no other test sees. */
export async function copyTemplate(server: string, template: string): Promise<string> {
  const name = template.replace(/template$/, `${process.env.VITEST_POOL_ID ?? '0'}_${randomBytes(4).toString('hex')}`)
  // Copying files is faster than the write-ahead log here, because the template is small and nothing is synced.
  await query(server, `create database ${name} template ${template} strategy file_copy`)
  return withDatabase(server, name)
}

/** Drops the databases of this run, and those of runs that died before they could. */
export async function dropTestDatabases(server: string) {
  const names = await query(server, `select datname from pg_database where datname like '${prefix}\\_%'`)
  for (const { datname } of names) {
    // The portal of journeys that run beside has its database by its process, too, and nothing behind that.
    const owner = Number(/_(\d+)(?:_|$)/.exec(datname)?.[1])
    if (owner === process.pid || !isAlive(owner)) await query(server, `drop database if exists ${datname} with (force)`)
  }
}

export function withDatabase(url: string, database: string) {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}

async function query(server: string, sql: string) {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    return (await client.query<{ datname: string }>(sql)).rows
  } finally {
    await client.end()
  }
}
