// A migrated database holds what the Prisma schema says, and beyond it only what is named here.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { beyondPrisma } from './beyond-prisma'

const types = { String: 'text', Int: 'integer', BigInt: 'bigint', Boolean: 'boolean', DateTime: 'timestamp(3) without time zone', Json: 'jsonb', Bytes: 'bytea' }

const folder = resolve(import.meta.dirname, '../../prisma/schema')
const source = readdirSync(folder).filter((file) => file.endsWith('.prisma')).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
const models = [...source.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => readModel(name, body))

type Column = { table: string; column: string; type: string; nullable: boolean }
type Key = { table: string; columns: string; primary: boolean; unique: boolean }

test('columns, their types and whether they may be empty', async () => {
  const stored = await db.$queryRaw<Column[]>`
    select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and c.relname <> '_prisma_migrations'`
  const line = ({ table, column, type, nullable }: Column) => `${table}.${column} ${type}${nullable ? ' null' : ''}`
  expect(stored.map(line).toSorted()).toEqual(models.flatMap(({ columns }) => columns).map(line).toSorted())
})

test('primary and unique keys, and indexes', async () => {
  const stored = await db.$queryRaw<Key[]>`
    select t.relname as table, i.indisprimary as primary, i.indisunique as unique,
      (select string_agg(a.attname, ',' order by k.n) from unnest(i.indkey) with ordinality k(attnum, n) join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum) as columns
    from pg_index i join pg_class t on t.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
    where t.relnamespace = 'public'::regnamespace and t.relname <> '_prisma_migrations' and not (x.relname = any(${beyondPrisma.index})) and not i.indisexclusion`
  const line = ({ table, columns, primary, unique }: Key) => `${table} (${columns})${primary ? ' primary' : unique ? ' unique' : ''}`
  expect(stored.map(line).toSorted()).toEqual(models.flatMap(({ keys }) => keys).map(line).toSorted())
})

test('what Prisma cannot express is here by name: nothing is missing, nothing came unseen', async () => {
  const stored = await db.$queryRaw<{ kind: keyof typeof beyondPrisma; name: string }[]>`
    select case contype when 'c' then 'check' else 'exclude' end as kind, conname::text as name from pg_constraint where contype in ('c', 'x') and connamespace = 'public'::regnamespace
    union all select 'trigger', tgname from pg_trigger t join pg_class c on c.oid = tgrelid where not tgisinternal and tgenabled = 'O' and c.relnamespace = 'public'::regnamespace
    union all select 'index', x.relname from pg_index i join pg_class x on x.oid = i.indexrelid
      where x.relnamespace = 'public'::regnamespace and not i.indisexclusion
        and (i.indpred is not null or i.indexprs is not null or x.relam <> (select oid from pg_am where amname = 'btree') or x.relname = any(${beyondPrisma.index}))
    union all select 'view', relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace
    union all select 'generated', attname from pg_attribute where attgenerated <> ''`
  const named = Object.entries(beyondPrisma).flatMap(([kind, names]) => names.map((name) => `${kind} ${name}`))
  expect(stored.map(({ kind, name }) => `${kind} ${name}`).toSorted()).toEqual(named.toSorted())
})

function readModel(name: string, body: string): { columns: Column[]; keys: Key[] } {
  const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name
  const lines = body.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('//'))
  const fields = lines.filter((line) => !line.startsWith('@@')).map((line) => /^(\w+)\s+(\w+)(\[\]|\?)?(.*)$/.exec(line)).flatMap((match) => {
    const [, field = '', type = '', sign, rest = ''] = match ?? []
    return match && type in types ? [{ field, type, sign, rest, column: /@map\("(\w+)"\)/.exec(rest)?.[1] ?? field }] : []
  })
  const columns = fields.map(({ type, sign, rest, column }) => (
    // A list may be null for PostgreSQL; for Prisma it is then empty.
    { table, column, type: typeOf(type, rest) + (sign === '[]' ? '[]' : ''), nullable: sign !== undefined }))
  const columnOf = (field: string) => fields.find((one) => one.field === field.trim().replace(/\(.*/, ''))?.column ?? field
  const single = fields.flatMap(({ rest, column }): Key[] => (/@id\b/.test(rest) ? [{ table, columns: column, primary: true, unique: true }] : /@unique\b/.test(rest) ? [{ table, columns: column, primary: false, unique: true }] : []))
  const block = lines.flatMap((line): Key[] => {
    const [, kind, list = ''] = /^@@(id|unique|index)\(\[([^\]]*)\]/.exec(line) ?? []
    return kind ? [{ table, columns: list.split(',').map(columnOf).join(','), primary: kind === 'id', unique: kind !== 'index' }] : []
  })
  return { columns, keys: [...single, ...block] }
}

function typeOf(type: string, rest: string): string {
  if (rest.includes('@db.Uuid')) return 'uuid'
  if (rest.includes('@db.Date')) return 'date'
  const precision = /@db\.Timestamptz\((\d)\)/.exec(rest)?.[1]
  if (precision) return `timestamp(${precision}) with time zone`
  return Object.entries(types).find(([name]) => name === type)?.[1] ?? type
}
