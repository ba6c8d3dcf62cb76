import type pg from 'pg'
import type { Day } from '@/lib/time'
import type { Scale } from './plan'

/** What the migrations filled and a seed never touches. */
const kept = ['_prisma_migrations', 'installation', 'stage', 'rule_set', 'rule', 'planning_parameter']
/** Of these the migrations filled some rows; a seed adds those of its courses. */
const shared = { table: 'document_requirement', filled: 'course_id is null' } as const

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
  await client.query(`create temporary table filled on commit drop as select * from ${shared.table} where ${shared.filled}`)
  await client.query(`truncate ${tables.join(', ')}`)
  await client.query(`insert into ${shared.table} select * from filled`)
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
  const { rows } = await client.query<{ filled: boolean }>(`select ${tables.map((table) => `exists (select from ${table}${table === shared.table ? ` where not ${shared.filled}` : ''})`).join(' or ')} as filled`)
  return rows[0]?.filled ?? false
}
