import type pg from 'pg'

export interface Table { name: string; columns: string[] }

/**
 * The tables of the portal with the columns that are stored. The queue of jobs (schema pgboss) is not among them: it holds
 * nothing that the next run does not find out again, and what it was doing then is not to be done now.
 */
export async function listTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> '_prisma_migrations'
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.relname order by c.relname`)
  return rows
}

export async function listSequences(client: pg.ClientBase): Promise<{ name: string; last: string }[]> {
  const { rows } = await client.query<{ name: string; last: string }>(
    `select sequencename as name, last_value::text as last from pg_sequences where schemaname = 'public' and last_value is not null order by 1`)
  return rows
}

export async function listMigrations(client: pg.ClientBase): Promise<{ name: string; checksum: string }[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select migration_name as name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null order by 1')
  return rows
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const columnsOf = ({ columns }: Pick<Table, 'columns'>): string => columns.map(quoted).join(', ')

/** The files that rows speak for, with the hash they give: whatever else lies in the store belongs to nobody. */
export const papersSql = `
  select id, content_hash as sha256 from nomination_document where content_hash is not null and purged_at is null
  union all select id, content_hash from waiver_scan where removed_at is null
  union all select id, content_hash from agreement_scan
  order by id`
