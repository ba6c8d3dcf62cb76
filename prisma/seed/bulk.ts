import type pg from 'pg'

const bigTables = ['person', 'employment', 'credential', 'cohort', 'nomination', 'trainee', 'lesson', 'lesson_lecturer', 'attendance_roll', 'attendance_entry']

/**
 * Runs `load` without the secondary indexes, foreign keys and exclusions of the big tables and makes them again, in the
 * caller's transaction: whoever looks from outside sees all or nothing, and every constraint is checked against every row.
 */
export async function withoutIndexes(client: pg.ClientBase, load: () => Promise<void>, tables: readonly string[] = bigTables) {
  const constraints = await definitions(client, constraintsSql, tables)
  const indexes = await definitions(client, indexesSql, tables)
  for (const { drop } of constraints) await client.query(drop)
  for (const { drop } of indexes) await client.query(drop)
  await load()
  for (const { make } of indexes) await client.query(make)
  // Exclusions first: they need no other constraint, foreign keys need the unique indexes.
  for (const { make } of constraints.toReversed()) await client.query(make)
}

async function definitions(client: pg.ClientBase, sql: string, tables: readonly string[]) {
  return (await client.query<{ drop: string; make: string }>(sql, [tables])).rows
}

const constraintsSql = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
  from pg_constraint
  where connamespace = 'public'::regnamespace and conparentid = 0
    and ((contype = 'f' and (conrelid = any ($1::text[]::regclass[]) or confrelid = any ($1::text[]::regclass[])))
      or (contype = 'x' and conrelid = any ($1::text[]::regclass[])))
  order by contype = 'x', conrelid::regclass::text, conname`

const indexesSql = `
  select format('drop index %s', i.indexrelid::regclass) as drop, pg_get_indexdef(i.indexrelid) as make
  from pg_index i
  where i.indrelid = any ($1::text[]::regclass[]) and not i.indisprimary
    and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
  order by i.indexrelid`
