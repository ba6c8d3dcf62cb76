import type pg from 'pg'
import type { Day } from '@/lib/time'
import type { Scale } from './plan'

/** What the migrations filled and a seed never touches. */
const kept = ['_prisma_migrations', 'installation', 'stage', 'rule_set', 'rule', 'planning_parameter', 'day_off']
/** Of these a seed or a school adds rows that go; what the migrations filled is put back, because what refers to a school is emptied with it. */
const filled: Readonly<Record<string, string>> = {
  rule_set: 'school_id is null', rule: 'rule_set_id in (select id from rule_set where school_id is null)', document_requirement: 'school_id is null',
  conduct_criterion: 'school_id is null', privacy_notice: 'province_id is null',
}

export class NotADemo extends Error {}

/** Empties a database marked as demo; refuses one that is neither empty nor marked. Runs inside the caller's transaction. */
export async function makeRoom(client: pg.ClientBase) {
  const tables = await ownTables(client)
  const { rows: [installation] } = await client.query<{ demo: boolean }>('select demo from installation for update')
  if (!installation) throw new NotADemo('The database has no row in "installation": apply the migrations first.')
  if (!installation.demo && (await anyRow(client, tables))) {
    throw new NotADemo('The database holds rows and is not marked as a demo. Nothing was changed.')
  }
  // The past is never rewritten, except by emptying a demo as a whole.
  const past = async (how: 'disable' | 'enable') => {
    for (const table of ['event', 'quota_step']) await client.query(`alter table ${table} ${how} trigger ${table}_is_never_emptied`)
  }
  await past('disable')
  for (const [table, where] of Object.entries(filled)) await client.query(`create temporary table filled_${table} on commit drop as select * from ${table} where ${where}`)
  await client.query(`truncate ${[...new Set([...tables, ...Object.keys(filled)])].join(', ')}`)
  for (const table of Object.keys(filled)) await client.query(`insert into ${table} select * from filled_${table}`)
  await past('enable')
}

export const markAsDemo = (client: pg.ClientBase, scale: Scale, today: Day) =>
  client.query('update installation set demo = true, scale = $1, today = $2', [scale, today])

async function ownTables(client: pg.ClientBase) {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> all ($1) order by 1`, [kept])
  return rows.map(({ name }) => name)
}

async function anyRow(client: pg.ClientBase, tables: readonly string[]) {
  const { rows } = await client.query<{ filled: boolean }>(`select ${tables.map((table) => `exists (select from ${table} where not (${filled[table] ?? 'false'}))`).join(' or ')} as filled`)
  return rows[0]?.filled ?? false
}
