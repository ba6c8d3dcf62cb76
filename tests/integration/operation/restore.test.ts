// The restore drill: a seeded school with its files is backed up, brought back elsewhere and compared; what is damaged is refused.
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { filesOnDisk } from '@/lib/files/disk'
import { filesInS3 } from '@/lib/files/s3'
import { files, type FileStorage } from '@/lib/files/storage'
import { backUp } from '@/prisma/backup/back-up'
import { readManifest, type Manifest } from '@/prisma/backup/manifest'
import { Refusal } from '@/prisma/backup/refusal'
import { restore } from '@/prisma/backup/restore'
import { knownMigrations, migrate } from '@/prisma/migrate'
import { seed } from '@/prisma/seed/load'
import { directUrl } from '../../support/direct-url'
import { startProgram } from '../../support/programs'
import { s3Server } from '../../support/s3-server'
import { testSecrets } from '../../support/secrets'
import { withDatabase } from '../../support/template-database'

const folder = mkdtempSync(join(tmpdir(), 'portal-backup-'))
const backup = join(folder, 'backup')
const tell = () => undefined
let made = 0

/** An empty database; the run drops it with all others of its prefix. */
async function emptyDatabase(): Promise<string> {
  const name = `portal_test_${String(process.pid)}_${randomBytes(4).toString('hex')}`
  const server = new pg.Client({ connectionString: inject('server') })
  await server.connect()
  await server.query(`create database ${name}`)
  await server.end()
  return withDatabase(inject('server'), name)
}
const emptyStore = () => filesOnDisk(join(folder, `files-${String(made++)}`))

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

async function idsIn(store: FileStorage): Promise<string[]> {
  const ids: string[] = []
  for await (const id of store.list(new Date(Date.now() + 60_000))) ids.push(id)
  return ids.sort()
}

/** Every row of every table as a hash, and everything that guards them as the catalogue spells it. */
async function contents(url: string) {
  const tables = await ask<{ name: string }>(url, `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> '_prisma_migrations' order by 1`)
  const rows = await ask(url, tables.map(({ name }) => `select '${name}' as name, count(*)::int, md5(string_agg(md5(t::text), '' order by md5(t::text))) as hash from "${name}" t`).join(' union all ') + ' order by 1')
  const guards = await ask(url, `select conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated::text as what from pg_constraint where connamespace = 'public'::regnamespace
    union all select tgrelid::regclass::text || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
    union all select indexdef from pg_indexes where schemaname = 'public' order by 1`)
  return { rows, guards, sequences: await ask(url, `select sequencename, last_value from pg_sequences where schemaname = 'public' order by 1`) }
}

beforeAll(async () => { await seed(directUrl(), { scale: 'demo', today: '2026-11-28' }) }, 240_000)
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

test('the drill: the commands bring database and files back elsewhere, each row and file as it was, and every guard awake', async () => {
  const taken = await startProgram('prisma/backup.ts', ['--to', backup], { ...testSecrets, DATABASE_URL: directUrl() }).ended
  expect(taken, taken.output).toMatchObject({ code: 0 })
  const manifest = readManifest(backup)
  expect(taken.output).toContain(`Backed up as of ${manifest.takenAt}: ${String(manifest.sums.rows)} rows, ${String(manifest.sums.files)} files`)
  // Whoever names a replica sees whether it was the one that was read.
  expect(taken.output).toContain(`from ${new URL(directUrl()).host}${new URL(directUrl()).pathname} in `)
  expect(manifest.sums.files).toBeGreaterThan(5)
  expect(manifest.files.map(({ id }) => id)).toEqual(await idsIn(files))

  const [into, place] = [await emptyDatabase(), join(folder, 'restored')]
  const back = await startProgram('prisma/restore.ts', ['--from', backup, '--into', into], { ...testSecrets, FILES_FOLDER: place }).ended
  expect(back, back.output).toMatchObject({ code: 0 })
  expect(back.output).toMatch(/invariants \d+ checked, none violated/)
  expect(back.output).toContain('none newer than the backup')
  expect(await contents(into)).toEqual(await contents(directUrl()))
  expect(await idsIn(filesOnDisk(place))).toEqual(await idsIn(files))
  for (const { id } of manifest.files) expect(await filesOnDisk(place).get(id)).toEqual(await files.get(id))
  // What guards the past is awake again.
  await expect(ask(into, 'truncate event cascade')).rejects.toThrow()

  const again = await startProgram('prisma/restore.ts', ['--from', backup, '--into', into], { ...testSecrets, FILES_FOLDER: join(folder, 'other') }).ended
  expect(again).toMatchObject({ code: 1 })
  expect(again.output).toContain('The database is not empty')
}, 240_000)

/** A restore of a copy of the backup to which something was done; it must leave an empty database and store as they were. */
async function refused(harm: (copy: string, manifest: Manifest) => void, { personKey = testSecrets.PERSON_KEY } = {}): Promise<string> {
  const copy = join(folder, `copy-${String(made++)}`)
  cpSync(backup, copy, { recursive: true })
  harm(copy, readManifest(copy))
  const [into, store] = [await emptyDatabase(), emptyStore()]
  const said = await restore({ folder: copy, databaseUrl: into, files: store, personKey, tell }).then(() => 'restored', (error: unknown) => {
    if (error instanceof Refusal) return error.message
    throw error
  })
  expect(await idsIn(store)).toEqual([])
  expect(await ask(into, `select from pg_class where relnamespace = 'public'::regnamespace`)).toEqual([])
  return said
}

const firstFile = ({ files: [first] }: Manifest) => first?.path ?? ''
const flip = (file: string) => {
  const bytes = readFileSync(file)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  writeFileSync(file, bytes)
}

test('a backup that is not whole is refused before anything is written', async () => {
  expect(await refused((copy, manifest) => { flip(join(copy, firstFile(manifest))) })).toContain(`damaged: ${firstFile(readManifest(backup))}`)
  expect(await refused((copy) => { flip(join(copy, 'database/person.copy.gz')) })).toContain('damaged: database/person.copy.gz')
  expect(await refused((copy, manifest) => { rmSync(join(copy, firstFile(manifest))) })).toContain(`missing: ${firstFile(readManifest(backup))}`)
  expect(await refused((copy) => { writeFileSync(join(copy, 'manifest.json'), readFileSync(join(copy, 'manifest.json'), 'utf8').replace('"format": 1', '"format":  1')) })).toContain('changed or damaged')
  expect(await refused(() => undefined, { personKey: '0'.repeat(64) })).toContain('PERSON_KEY is not the key')
})

test('files without a row are no part of it, files that do not belong to a backup are named, those of a store come back from one', async () => {
  const copy = join(folder, 'with-more')
  cpSync(backup, copy, { recursive: true })
  writeFileSync(join(copy, 'notes.txt'), 'by hand')
  const store = await s3Server()
  try {
    const [into, target] = [await emptyDatabase(), filesInS3(store.place)]
    const { extra, violated, manifest } = await restore({ folder: copy, databaseUrl: into, files: target, personKey: testSecrets.PERSON_KEY, tell })
    expect({ extra, violated }).toEqual({ extra: ['notes.txt'], violated: [] })
    await target.put(uuid(), Buffer.from('of an upload that was refused'))
    const second = await backUp({ databaseUrl: into, files: target, folder: join(folder, 'second'), personKey: testSecrets.PERSON_KEY, version: '0', tell })
    expect(second.files).toEqual(manifest.files)
    expect(second.tables.map(({ name, rows }) => [name, rows])).toEqual(manifest.tables.map(({ name, rows }) => [name, rows]))
    // A store that holds something else is somebody's.
    await expect(restore({ folder: copy, databaseUrl: await emptyDatabase(), files: target, personKey: testSecrets.PERSON_KEY, tell })).rejects.toThrow('lies a file already')
  } finally {
    await store.close()
  }
}, 240_000)

test('a file that is missing or another than its row says is told, and does not keep the rest from being backed up', async () => {
  const [gone = '', other = ''] = await idsIn(files)
  const store: Pick<FileStorage, 'get'> = { get: async (id) => (id === gone ? null : id === other ? Uint8Array.from([1, 2, 3]) : files.get(id)) }
  const manifest = await backUp({ databaseUrl: directUrl(), files: store, folder: join(folder, 'third'), personKey: testSecrets.PERSON_KEY, version: '0', tell })
  expect(manifest).toMatchObject({ missing: [gone], damaged: [other], sums: { files: readManifest(backup).sums.files - 1 } })
  await expect(backUp({ databaseUrl: directUrl(), files: store, folder: join(folder, 'third'), personKey: '', version: '0', tell })).rejects.toThrow('is not empty')
})

/** Of the release before this branch of work: what came after it must run over the rows of a school that worked with it. */
const ofThisRelease = (name: string) => name >= '20261129030000'

/** Gives a database of an older schema the rows of the seeded one, as far as it has tables and columns for them. */
async function fillOlder(older: string): Promise<number> {
  const tables = (url: string) => ask<{ name: string; columns: string }>(url, `select table_name as name, string_agg(format('%I', column_name), ', ' order by ordinal_position) as columns from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER' and table_name <> '_prisma_migrations' group by 1 order by 1`)
  // What stands in this one is made by the migrations themselves, of this release too.
  const [old, seeded] = [(await tables(older)).filter(({ name }) => name !== 'planning_parameter'), new Set((await tables(directUrl())).map(({ name }) => name))]
  const [client, source] = [new pg.Client({ connectionString: older }), new pg.Client({ connectionString: directUrl() })]
  await Promise.all([client.connect(), source.connect()])
  let filled = 0
  try {
    await client.query('set session_replication_role = replica')
    await client.query(`truncate ${old.map(({ name }) => `"${name}"`).join(', ')} cascade`)
    for (const { name, columns } of old.filter((one) => seeded.has(one.name))) {
      const { rows: [all] } = await source.query<{ rows: string }>(`select coalesce(json_agg(t), '[]')::text as rows from "${name}" t`)
      filled += (await client.query(`insert into "${name}" (${columns}) overriding system value select ${columns} from json_populate_recordset(null::"${name}", $1::json)`, [all?.rows])).rowCount ?? 0
    }
  } finally {
    await Promise.all([client.end(), source.end()])
  }
  return filled
}

test('the migrations of this release run over the rows of a school that worked with the one before', async () => {
  const names = knownMigrations().map(({ name }) => name).filter(ofThisRelease)
  expect(names.length).toBeGreaterThan(8)
  const [older, into] = [await emptyDatabase(), await emptyDatabase()]
  await migrate(older, { only: (name) => !ofThisRelease(name) })
  const filled = await fillOlder(older)
  expect(filled).toBeGreaterThan(10_000)
  const old = join(folder, 'older-with-rows')
  const { tables } = await backUp({ databaseUrl: older, files, folder: old, personKey: testSecrets.PERSON_KEY, version: '0', tell })
  const { applied, violated } = await restore({ folder: old, databaseUrl: into, files: emptyStore(), personKey: testSecrets.PERSON_KEY, tell })
  expect({ applied, violated }).toEqual({ applied: names, violated: [] })
  // Nothing that was there is lost on the way.
  const after = new Map((await contents(into)).rows.map((row) => [String(row['name']), Number(row['count'])]))
  expect(tables.filter(({ name, rows }) => (after.get(name) ?? 0) < rows).map(({ name }) => name)).toEqual([])
}, 240_000)

test('a backup of an older release gets the migrations that came after it, one of a newer release is refused', async () => {
  const names = knownMigrations().map(({ name }) => name)
  const last = names.at(-1) ?? ''
  const [older, into] = [await emptyDatabase(), await emptyDatabase()]
  await migrate(older, { only: (name) => name !== last })
  const old = join(folder, 'older')
  await backUp({ databaseUrl: older, files, folder: old, personKey: testSecrets.PERSON_KEY, version: '0', tell })
  const { applied, violated } = await restore({ folder: old, databaseUrl: into, files: emptyStore(), personKey: testSecrets.PERSON_KEY, tell })
  expect({ applied, violated }).toEqual({ applied: [last], violated: [] })

  await ask(older, `insert into _prisma_migrations (id, checksum, migration_name, finished_at) values ('x', 'x', '29990101000000_of_tomorrow', now())`)
  await backUp({ databaseUrl: older, files, folder: join(folder, 'newer'), personKey: testSecrets.PERSON_KEY, version: '9', tell })
  await expect(restore({ folder: join(folder, 'newer'), databaseUrl: await emptyDatabase(), files: emptyStore(), personKey: testSecrets.PERSON_KEY, tell })).rejects.toThrow('29990101000000_of_tomorrow')
})

test('every table that speaks of a file in the store is asked for its files', async () => {
  const keeping = await ask<{ name: string }>(directUrl(), `select table_name as name from information_schema.columns where table_schema = 'public' and column_name in ('content_hash', 'media_type')
    group by 1 having count(*) = 2 order by 1`)
  const { papersSql } = await import('@/prisma/backup/tables')
  expect(keeping.map(({ name }) => name)).toEqual([...papersSql.matchAll(/from (\w+)/g)].map(([, name]) => name ?? '').sort())
})
