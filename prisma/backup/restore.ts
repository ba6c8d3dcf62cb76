import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { FileStorage } from '@/lib/files/storage'
import { audit } from '../audit/run'
import { knownMigrations, migrate } from '../migrate'
import { loadRows } from './load'
import { compare, keyMark, readManifest, type Manifest } from './manifest'
import { seldom } from './progress'
import { Refusal } from './refusal'

export interface Restoring {
  folder: string
  databaseUrl: string
  files: FileStorage
  personKey: string
  tell: (line: string) => void
}

export interface Restored { manifest: Manifest; extra: string[]; applied: string[]; checked: number; violated: string[] }

/**
 * Brings a backup back into an empty database and an empty store of files. Everything is hashed before anything is written;
 * rows and files are compared with the manifest after. A restore that fails leaves no row and no file of it behind.
 */
export async function restore({ folder, databaseUrl, files, personKey, tell }: Restoring): Promise<Restored> {
  const manifest = readManifest(folder)
  refuseOtherKey(manifest, personKey)
  const extra = await refuseDamage(folder, manifest, tell)
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'portal restore' })
  await client.connect()
  try {
    await refuseUsed(client, manifest)
    for await (const id of files.list(new Date(Date.now() + 60_000))) throw new Refusal(`Where the files go lies a file already (${id}). Name an empty place: FILES_FOLDER or FILES_S3_BUCKET.`)
    const wanted = new Set(manifest.migrations.map(({ name }) => name))
    await migrate(databaseUrl, { only: (name) => wanted.has(name) })
    tell(`Schema: ${String(wanted.size)} migrations, as when the backup was taken`)
    await putFiles(files, folder, manifest, tell)
    await loadRows(client, folder, manifest, tell).catch(async (error: unknown) => {
      for (const { id } of manifest.files) await files.remove(id)
      throw error
    })
    tell(`Database: ${String(manifest.sums.tables)} tables, ${String(manifest.sums.rows)} rows, each count as in the manifest`)
    const applied = await migrate(databaseUrl)
    await client.query('analyze')
    tell('Auditing …')
    const { checked, violations } = await audit(databaseUrl)
    return { manifest, extra, applied, checked, violated: violations.map(({ check, count }) => `${check} (${String(count)})`) }
  } finally {
    await client.end()
  }
}

function refuseOtherKey({ personKey: mark }: Manifest, personKey: string) {
  if (mark === keyMark(personKey)) return
  throw new Refusal('PERSON_KEY is not the key of this backup: identity numbers could neither be read nor found again. Set the key that was in use when it was taken.')
}

async function refuseDamage(folder: string, manifest: Manifest, tell: (line: string) => void): Promise<string[]> {
  const { missing, damaged, extra } = await compare(folder, manifest, seldom(tell))
  const faults = [...missing.map((file) => `missing: ${file}`), ...damaged.map((file) => `damaged: ${file}`)]
  if (faults.length > 0) throw new Refusal(`The backup is not whole, and nothing was restored.\n  ${faults.join('\n  ')}`)
  tell(`Backup of ${manifest.takenAt}: ${String(manifest.sums.tables + manifest.sums.files)} files, each as it was written`)
  return extra
}

/** Lets in a database without tables, or one that holds only what migrations of this backup wrote: a restore that failed leaves that. */
async function refuseUsed(client: pg.Client, { migrations, portal }: Manifest) {
  const here = new Map(knownMigrations().map(({ name, checksum }) => [name, checksum]))
  const other = migrations.filter(({ name, checksum }) => here.get(name) !== checksum)
  if (other.length > 0) throw new Refusal(`The backup was taken by another release (${portal}) whose migration ${other[0]?.name ?? ''} this one does not have. Restore with that release, or a newer one.`)
  const { rows } = await client.query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`)
  if (rows.length === 0) return
  const names = rows.map(({ name }) => name)
  const used = new Refusal(`The database is not empty: it holds ${String(names.length)} tables (${names.slice(0, 3).join(', ')}, …). Name an empty one with --into.`)
  if (!names.includes('_prisma_migrations')) throw used
  const { rows: applied } = await client.query<{ name: string }>('select migration_name as name from _prisma_migrations')
  const ours = new Set(migrations.map(({ name }) => name))
  if (applied.some(({ name }) => !ours.has(name))) throw used
  for (const table of ['school', 'agency', 'account', 'person', 'event'].filter((one) => names.includes(one))) {
    if ((await client.query(`select from ${table} limit 1`)).rows.length > 0) throw used
  }
}

async function putFiles(files: FileStorage, folder: string, manifest: Manifest, tell: (line: string) => void) {
  const progress = seldom(tell)
  try {
    for (const [index, { id, path, sha256 }] of manifest.files.entries()) {
      await files.put(id, readFileSync(join(folder, path)))
      const kept = await files.get(id)
      if (!kept || createHash('sha256').update(kept).digest('hex') !== sha256) throw new Refusal(`The store of files gave back another file than it was given: ${id}.`)
      progress(`${String(index + 1)} of ${String(manifest.files.length)} files`)
    }
  } catch (error) {
    for (const { id } of manifest.files) await files.remove(id).catch(() => undefined)
    throw error
  }
  tell(`Files: ${String(manifest.files.length)} put and read back`)
}
