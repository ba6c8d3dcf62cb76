// Prisma's own `migrate deploy` needs an engine that it downloads from a host which closed networks cannot reach.
// What is written here is what that command would write, so the two can be mixed.
import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { openDatabase } from './embedded-database'

interface Migration { name: string; sql: string; checksum: string }
interface AppliedRow { migration_name: string; checksum: string; finished_at: Date | null }

// The number Prisma locks with: its command and ours exclude each other.
const lock = 72707369

// Whoever waits for a table behind a long reader makes everybody who comes later wait behind him: so a migration waits for a moment only,
// lets the others through and tries again, for a quarter of an hour.
const LOCK_TIMEOUT = '2s'
const PAUSE_MS = 3_000
const TRIES = 180

const ownFolder = join(import.meta.dirname, 'migrations')

/** `only`: of an older release, as a backup of it wants them. */
export interface Migrating { folder?: string; only?: (name: string) => boolean }

/** Applies what is missing, in order, one transaction each, and answers the names. Safe to run twice and at once. */
export async function migrate(databaseUrl: string, { folder = ownFolder, only = () => true }: Migrating = {}): Promise<string[]> {
  const migrations = readMigrations(folder).filter(({ name }) => only(name))
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect().catch((error: unknown) => {
    throw new Error(`The database at ${new URL(databaseUrl).host} does not let us in: ${reason(error)}`, { cause: error })
  })
  try {
    const applied: string[] = []
    for (;;) {
      const name = await untilUnlocked(() => applyNext(client, migrations))
      if (name === null) return applied
      applied.push(name)
    }
  } finally {
    await client.end()
  }
}

/** What `migrate` would apply, as one text: the same text means the same schema. */
export const migrationsFingerprint = (folder = ownFolder) =>
  readMigrations(folder).map(({ name, checksum }) => `${name} ${checksum}`).join('\n')

/** The migrations of this release that a database lacks; changes nothing. */
export async function lackedBy(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows: [table] } = await client.query<{ there: boolean }>("select to_regclass('_prisma_migrations') is not null as there")
    const had = new Set(table?.there ? (await appliedRows(client)).flatMap((row) => (row.finished_at ? [row.migration_name] : [])) : [])
    return knownMigrations().map(({ name }) => name).filter((name) => !had.has(name))
  } finally {
    await client.end()
  }
}

/** The migrations of this release. */
export const knownMigrations = (): { name: string; sql: string; checksum: string }[] => readMigrations(ownFolder)

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function untilUnlocked<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (tries === TRIES || !isLocked(error)) throw error
      if (tries === 1) console.log(`${error.message}: somebody reads or writes there for long; trying again.`)
      await wait(PAUSE_MS)
    }
  }
}

/** PostgreSQL's lock_not_available, below the sentence that names the migration. */
const isLocked = (error: unknown): error is Error => error instanceof Error && error.cause instanceof pg.DatabaseError && error.cause.code === '55P03'

async function applyNext(client: pg.Client, migrations: Migration[]): Promise<string | null> {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [lock])
    await client.query(`set local lock_timeout = '${LOCK_TIMEOUT}'`)
    const next = pending(migrations, await appliedRows(client))
    if (next) await apply(client, next)
    await client.query('commit')
    return next?.name ?? null
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

function pending(migrations: Migration[], rows: AppliedRow[]): Migration | undefined {
  const failed = rows.find((row) => row.finished_at === null)
  if (failed) throw new Error(`Migration ${failed.migration_name} failed halfway under another tool. Repair it, then delete its row in _prisma_migrations.`)
  const checksums = new Map(rows.map((row) => [row.migration_name, row.checksum]))
  for (const { name, checksum } of migrations) {
    const known = checksums.get(name)
    if (known !== undefined && known !== checksum) {
      throw new Error(`Migration ${name} was changed after it had been applied to this database. Restore it and add a new migration instead.`)
    }
  }
  return migrations.find(({ name }) => !checksums.has(name))
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration) {
  const id = randomUUID()
  await client.query('insert into _prisma_migrations (id, checksum, migration_name, started_at) values ($1, $2, $3, clock_timestamp())', [id, checksum, name])
  try {
    await client.query(sql)
  } catch (error) {
    throw new Error(`Migration ${name} failed: ${explain(error, sql)}`, { cause: error })
  }
  // A migration may have set the path or the role; the rest of the transaction is ours again.
  await client.query('reset all')
  await client.query('update _prisma_migrations set finished_at = clock_timestamp(), applied_steps_count = 1 where id = $1', [id])
}

async function appliedRows(client: pg.Client): Promise<AppliedRow[]> {
  await client.query(`create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`)
  const { rows } = await client.query<AppliedRow>(
    'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
  )
  return rows
}

const reason = (error: unknown) =>
  error instanceof AggregateError ? error.errors.map(String).join(', ') : error instanceof Error ? error.message : String(error)

function explain(error: unknown, sql: string) {
  if (!(error instanceof pg.DatabaseError)) return String(error)
  const line = error.position ? ` (line ${sql.slice(0, Number(error.position)).split('\n').length})` : ''
  return error.message + line
}

if (process.argv[1] === import.meta.filename) {
  const database = await openDatabase(process.argv.includes('--dev') ? 'dev' : 'start')
  try {
    const applied = await migrate(database.url)
    console.log(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'Nothing to apply')
  } finally {
    await database.close()
  }
}
