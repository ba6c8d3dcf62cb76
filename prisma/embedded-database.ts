import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { z } from 'zod'
import { alone, users } from './embedded/lock'
import { findPlace, root, type Place } from './embedded/place'
import { initialise, isRunning, start, stop, urlOf, type Connection } from './embedded/server'

/** Each program has a database of its own: what `npm test` does never touches what `npm start` shows. */
export type DatabaseName = 'start' | 'dev' | 'test' | 'test-15' | 'bench' | 'faults'

export interface OpenDatabase {
  /** The portal's database, past the pooler where there is one. */
  url: string
  /** The folder that holds the rows, or null when they are on a server that DATABASE_URL names. */
  dataFolder: string | null
  /** Leaves the database; the last process to leave stops an embedded server. Safe to call twice. */
  close: () => Promise<void>
}

/**
 * The database a program works on: that of DATABASE_DIRECT_URL or DATABASE_URL when set, else the embedded one called `name`. Two that
 * name different databases are refused: whoever started a drill on the one would migrate the other.
 */
export async function openDatabase(name: DatabaseName): Promise<OpenDatabase> {
  const { DATABASE_DIRECT_URL: direct, DATABASE_URL: url } = process.env
  if (direct && url && nameOf(direct) !== nameOf(url)) {
    throw new Error(`DATABASE_DIRECT_URL leads to the database "${nameOf(direct)}" and DATABASE_URL to "${nameOf(url)}": it has to be the same one, past the pooler. Without a pooler set DATABASE_DIRECT_URL to nothing (DATABASE_DIRECT_URL= npm …).`)
  }
  const given = direct || url
  return given ? { url: given, dataFolder: null, close: () => Promise.resolve() } : openEmbedded(name)
}

const nameOf = (url: string): string => URL.canParse(url) ? decodeURIComponent(new URL(url).pathname.slice(1)) : url

/** Starts the embedded PostgreSQL called `name`, or joins it when it already runs; `native` is another installation to run. */
export async function openEmbedded(name: DatabaseName, native?: string): Promise<OpenDatabase> {
  const place = await findPlace(name, native)
  const folder = join(root, '.data', name)
  const inUse = users(folder)
  const connection = await alone(folder, async () => {
    const running = await startOrJoin(place, folder, name)
    if (running.fresh) inUse.clear()
    inUse.enter()
    return running.connection
  })
  await ensureDatabase(connection, 'portal')
  return {
    url: urlOf(connection, 'portal'),
    dataFolder: place.data,
    close: () => alone(folder, async () => {
      inUse.leave()
      if (!inUse.any() && (await isRunning(place, connection))) await stop(place)
    }),
  }
}

async function startOrJoin(place: Place, folder: string, name: DatabaseName) {
  const known = readConnection(folder)
  const connection = known ?? { port: 0, password: randomBytes(18).toString('hex') }
  if (known && (await isRunning(place, known))) return { connection: known, fresh: false }
  if (!known) {
    await setAside(place)
    remember(folder, connection)
  }
  await initialise(place, connection.password)
  const port = await start(place, connection.port, { durable: !name.startsWith('test') })
  const started = { ...connection, port }
  remember(folder, started)
  return { connection: started, fresh: true }
}

/** Rows whose password went with an earlier clone of this path, or with its .data, are kept but not used. */
async function setAside(place: Place) {
  if (!existsSync(place.data)) return
  await stop(place).catch(() => undefined)
  const aside = `${place.data}.${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
  renameSync(place.data, aside)
  console.log(`An earlier database without its password was moved to ${aside}`)
}

const connectionFile = (folder: string) => join(folder, 'database.json')
const connectionShape = z.object({ port: z.int(), password: z.string() })

function readConnection(folder: string): Connection | null {
  const file = connectionFile(folder)
  return existsSync(file) ? connectionShape.parse(JSON.parse(readFileSync(file, 'utf8'))) : null
}

const remember = (folder: string, connection: Connection) =>
  { writeFileSync(connectionFile(folder), JSON.stringify(connection), { mode: 0o600 }) }

async function ensureDatabase(connection: Connection, database: string) {
  const client = new pg.Client({ connectionString: urlOf(connection, 'postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(database)}`)
  } finally {
    await client.end()
  }
}
