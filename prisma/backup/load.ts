import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { from } from 'pg-copy-streams'
import { withoutIndexes } from '../seed/bulk'
import type { Manifest } from './manifest'
import { seldom } from './progress'
import { Refusal } from './refusal'
import { columnsOf, listTables, quoted } from './tables'

/**
 * Puts the rows of a backup in the place of those that the migrations wrote, in one transaction: all or nothing, every
 * constraint checked against every row, every count compared with the manifest before it is committed.
 */
export async function loadRows(client: pg.Client, folder: string, manifest: Manifest, tell: (line: string) => void): Promise<void> {
  await client.query('begin')
  await client.query(`set local statement_timeout = 0; set local lock_timeout = 0; set local maintenance_work_mem = '256MB'`)
  await refuseOtherTables(client, manifest)
  const names = manifest.tables.map(({ name }) => name)
  await withTriggersAsleep(client, names, async () => {
    await client.query(`truncate ${names.map(quoted).join(', ')}`)
    await withoutIndexes(client, () => copyAll(client, folder, manifest, tell), names)
  })
  for (const { name, last } of manifest.sequences) await client.query('select setval($1::regclass, $2::bigint)', [quoted(name), last])
  await compareCounts(client, manifest)
  await client.query('commit')
}

async function copyAll(client: pg.Client, folder: string, { tables }: Manifest, tell: (line: string) => void) {
  const progress = seldom(tell)
  for (const [index, table] of tables.entries()) {
    const target = client.query(from(`copy ${quoted(table.name)} (${columnsOf(table)}) from stdin`))
    await pipeline(createReadStream(join(folder, table.path)), createGunzip(), target)
    progress(`${String(index + 1)} of ${String(tables.length)} tables`)
  }
  tell('Making indexes and checking constraints …')
}

async function refuseOtherTables(client: pg.Client, { tables }: Manifest) {
  const described = (all: readonly { name: string; columns: readonly string[] }[]) => all.map(({ name, columns }) => `${name} (${columns.toSorted().join(', ')})`)
  const [ours, theirs] = [described(await listTables(client)), described(tables)]
  const other = [...ours.filter((one) => !theirs.includes(one)), ...theirs.filter((one) => !ours.includes(one))]
  if (other.length > 0) throw new Refusal(`The tables of the backup are not those of its migrations: ${other.slice(0, 5).join('; ')}.`)
}

/** Triggers guard what people do; what comes back was let in by them once. Each is woken as it was before. */
async function withTriggersAsleep(client: pg.Client, tables: readonly string[], work: () => Promise<void>) {
  const { rows } = await client.query<{ table: string; trigger: string; how: string }>(`
    select c.relname as table, t.tgname as trigger, case t.tgenabled when 'O' then 'enable' when 'A' then 'enable always' when 'R' then 'enable replica' end as how
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal and t.tgenabled <> 'D' and c.relnamespace = 'public'::regnamespace and c.relname = any ($1)`, [tables])
  for (const { table, trigger } of rows) await client.query(`alter table ${quoted(table)} disable trigger ${quoted(trigger)}`)
  await work()
  for (const { table, trigger, how } of rows) await client.query(`alter table ${quoted(table)} ${how} trigger ${quoted(trigger)}`)
}

async function compareCounts(client: pg.Client, { tables }: Manifest) {
  const other: string[] = []
  for (const { name, rows: wanted } of tables) {
    const { rows: [counted] } = await client.query<{ n: string }>(`select count(*) as n from ${quoted(name)}`)
    if (Number(counted?.n) !== wanted) other.push(`${name} has ${counted?.n ?? 'no'} rows instead of ${String(wanted)}`)
  }
  if (other.length > 0) throw new Refusal(`Nothing was kept: ${other.join('; ')}.`)
}
