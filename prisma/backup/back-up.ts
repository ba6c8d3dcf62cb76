import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import type { FileStorage } from '@/lib/files/storage'
import { keyMark, sumUp, writeManifest, type Manifest } from './manifest'
import { seldom } from './progress'
import { Refusal } from './refusal'
import { columnsOf, listMigrations, listSequences, listTables, papersSql, quoted, type Table } from './tables'

export interface BackingUp {
  databaseUrl: string
  files: Pick<FileStorage, 'get'>
  folder: string
  personKey: string
  /** Of the portal. */
  version: string
  tell: (line: string) => void
}

interface Paper { id: string; sha256: string }

/**
 * Writes database and files into an empty folder: all rows as one snapshot saw them, then the files those rows speak for.
 * The portal goes on meanwhile. Answers what the manifest says.
 */
export async function backUp({ databaseUrl, files, folder, personKey, version, tell }: BackingUp): Promise<Manifest> {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Refusal(`${folder} is not empty. A backup goes into a folder of its own.`)
  for (const room of ['database', 'files']) mkdirSync(join(folder, room), { recursive: true, mode: 0o700 })
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'portal backup', options: '-c statement_timeout=0 -c timezone=UTC' })
  await client.connect()
  let database: Awaited<ReturnType<typeof copyDatabase>>
  try {
    await client.query('begin transaction isolation level repeatable read, read only')
    database = await copyDatabase(client, folder, tell)
  } finally {
    await client.end()
  }
  const { papers, ...rest } = database
  const copied = await copyFiles(files, papers, folder, tell)
  const manifest: Manifest = { format: 1, portal: version, personKey: keyMark(personKey), ...rest, ...copied, sums: sumUp({ ...rest, ...copied }) }
  writeManifest(folder, manifest)
  return manifest
}

async function copyDatabase(client: pg.Client, folder: string, tell: (line: string) => void) {
  const { rows: [now] } = await client.query<{ at: string; postgres: string }>(
    `select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, current_setting('server_version') as postgres`)
  const [migrations, all] = [await listMigrations(client), await listTables(client)]
  const tables: Manifest['tables'] = []
  const progress = seldom(tell)
  for (const table of all) {
    tables.push(await copyTable(client, table, folder))
    progress(`${String(tables.length)} of ${String(all.length)} tables`)
  }
  const { rows: papers } = await client.query<Paper>(papersSql)
  const sequences = await listSequences(client)
  tell(`Database: ${String(tables.length)} tables, ${String(sumUp({ tables, files: [] }).rows)} rows`)
  return { takenAt: now?.at ?? '', postgres: now?.postgres ?? '', migrations, tables, sequences, papers }
}

async function copyTable(client: pg.Client, table: Table, folder: string): Promise<Manifest['tables'][number]> {
  const path = `database/${table.name}.copy.gz`
  const hash = createHash('sha256')
  let bytes = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  const source = client.query(to(`copy ${quoted(table.name)} (${columnsOf(table)}) to stdout`))
  await pipeline(source, createGzip({ level: 1 }), measure, createWriteStream(join(folder, path), { mode: 0o600, flush: true }))
  return { ...table, rows: source.rowCount, path, bytes, sha256: hash.digest('hex') }
}

/** So many files are on their way at once: a store answers slowly and several at a time. */
const AT_ONCE = 8

async function copyFiles(files: Pick<FileStorage, 'get'>, papers: readonly Paper[], folder: string, tell: (line: string) => void) {
  const copied: Pick<Manifest, 'files' | 'missing' | 'damaged'> = { files: [], missing: [], damaged: [] }
  const progress = seldom(tell)
  for (let from = 0; from < papers.length; from += AT_ONCE) {
    await Promise.all(papers.slice(from, from + AT_ONCE).map((paper) => copyFile(files, paper, folder, copied)))
    progress(`${String(from)} of ${String(papers.length)} files`)
  }
  copied.files.sort((a, b) => (a.id < b.id ? -1 : 1))
  tell(`Files: ${String(copied.files.length)} of the ${String(papers.length)} that rows speak for`)
  return copied
}

async function copyFile(files: Pick<FileStorage, 'get'>, { id, sha256: said }: Paper, folder: string, copied: Pick<Manifest, 'files' | 'missing' | 'damaged'>) {
  const bytes = await files.get(id)
  if (!bytes) {
    copied.missing.push(id)
    return
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  // Kept all the same: what is left of it may be better than nothing.
  if (sha256 !== said) copied.damaged.push(id)
  const path = `files/${id.slice(-2)}/${id}`
  mkdirSync(join(folder, 'files', id.slice(-2)), { recursive: true, mode: 0o700 })
  writeFileSync(join(folder, path), bytes, { mode: 0o600, flush: true })
  copied.files.push({ id, path, bytes: statSync(join(folder, path)).size, sha256 })
}
