import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { Refusal } from './refusal'

const digest = z.string().regex(/^[0-9a-f]{64}$/)
// Below the folder of the backup and never out of it, whoever wrote the manifest.
const path = z.string().regex(/^(?:database|files)\/[\w./-]+$/).refine((text) => !text.includes('..'))

const shape = z.object({
  format: z.literal(1),
  /** When the snapshot of the database was taken: what was answered before is in it. */
  takenAt: z.iso.datetime(),
  portal: z.string(),
  postgres: z.string(),
  /** Which key hashed and encrypted the identity numbers, without telling it. */
  personKey: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.int(), path, bytes: z.int(), sha256: digest })),
  sequences: z.array(z.object({ name: z.string(), last: z.string() })),
  files: z.array(z.object({ id: z.uuid(), path, bytes: z.int(), sha256: digest })),
  /** Files that rows speak for and the store did not have, or had otherwise than the row says. */
  missing: z.array(z.uuid()),
  damaged: z.array(z.uuid()),
  sums: z.object({ tables: z.int(), rows: z.int(), files: z.int(), bytes: z.int() }),
})
export type Manifest = z.output<typeof shape>

const manifestFile = 'manifest.json'
/** In the format of sha256sum, so that `sha256sum --check SHA256SUMS` tells the same without any program of ours. */
const sumsFile = 'SHA256SUMS'

/** Which key it is, without telling it: the key itself has 256 random bits, so that its hash can be shown. */
export const keyMark = (personKey: string): string => createHash('sha256').update(`school-portal ${personKey}`).digest('hex').slice(0, 16)

export const sumUp = ({ tables, files }: Pick<Manifest, 'tables' | 'files'>): Manifest['sums'] => ({
  tables: tables.length, rows: tables.reduce((sum, { rows }) => sum + rows, 0), files: files.length,
  bytes: [...tables, ...files].reduce((sum, { bytes }) => sum + bytes, 0),
})

/** The last act of a backup: a folder without these two files is none. */
export function writeManifest(folder: string, manifest: Manifest): void {
  const text = JSON.stringify(manifest, null, 1)
  writeFileSync(join(folder, manifestFile), text, { mode: 0o600, flush: true })
  const own = { path: manifestFile, sha256: createHash('sha256').update(text).digest('hex') }
  const lines = [own, ...manifest.tables, ...manifest.files].map(({ sha256, path: file }) => `${sha256}  ${file}\n`)
  writeFileSync(join(folder, sumsFile), lines.join(''), { mode: 0o600, flush: true })
}

/** What the folder says it holds. Refuses a folder that is no whole backup, and a manifest that was changed. */
export function readManifest(folder: string): Manifest {
  for (const file of [manifestFile, sumsFile]) {
    if (!existsSync(join(folder, file))) throw new Refusal(`${folder} holds no whole backup: ${file} is missing.`)
  }
  const text = readFileSync(join(folder, manifestFile), 'utf8')
  const said = /^([0-9a-f]{64}) {2}manifest\.json$/m.exec(readFileSync(join(folder, sumsFile), 'utf8'))?.[1]
  if (said !== createHash('sha256').update(text).digest('hex')) throw new Refusal(`${manifestFile} is not the one that ${sumsFile} speaks of: the backup was changed or damaged.`)
  const read = shape.safeParse(JSON.parse(text))
  if (!read.success) throw new Refusal(`${manifestFile} is not readable here: ${z.prettifyError(read.error)}`)
  if (JSON.stringify(sumUp(read.data)) !== JSON.stringify(read.data.sums)) throw new Refusal(`The sums in ${manifestFile} do not add up.`)
  return read.data
}

export interface Differences { missing: string[]; damaged: string[]; extra: string[] }

/** Hashes everything in the folder and answers where it differs from the manifest. */
export async function compare(folder: string, manifest: Manifest, tell: (line: string) => void): Promise<Differences> {
  const found: Differences = { missing: [], damaged: [], extra: [] }
  const entries = [...manifest.tables, ...manifest.files]
  for (const [index, { path: file, sha256 }] of entries.entries()) {
    tell(`Checking ${String(index + 1)} of ${String(entries.length)} files of the backup`)
    if (!existsSync(join(folder, file))) found.missing.push(file)
    else if ((await hashOf(join(folder, file))) !== sha256) found.damaged.push(file)
  }
  const known = new Set([manifestFile, sumsFile, ...entries.map(({ path: file }) => file)])
  const there = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory())
  found.extra = there.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length)).filter((file) => !known.has(file))
  return found
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
