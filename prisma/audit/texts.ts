import type pg from 'pg'
import type { Check } from './check'

/** Every text of every table, found in the catalogue: a new column is checked without being named here. */
export async function readTextChecks(client: pg.ClientBase): Promise<Check[]> {
  const { rows } = await client.query<{ table: string; condition: string }>(`
    select quote_ident(c.table_name) as table,
      string_agg(format('%I is not nfc normalized', c.column_name), ' or ' order by c.ordinal_position) as condition
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text'
      and c.table_name not in ('_prisma_migrations', 'sign_in_failure')
    group by c.table_name order by c.table_name`)
  return rows.map(({ table, condition }) =>
    ({ name: `texts of ${table} are NFC`, sql: `select format('${table}: %s', r::text) as what from ${table} r where ${condition}` }))
}
