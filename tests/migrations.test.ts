// While a new release rolls out, instances of the one before still run on the migrated database. What takes away what they read or
// may leave out is named in the guide, so that the operator stops them first.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { knownMigrations } from '../prisma/migrate'

const guide = readFileSync(join(resolve(import.meta.dirname, '..'), 'docs/operator/upgrading.md'), 'utf8')

/** What a migration does to those who do not know of it; nothing of what it made itself. */
function takesAway(sql: string): string[] {
  const text = sql.replace(/--.*$/gm, '').replace(/\s+/g, ' ').toLowerCase()
  const own = new Set([...text.matchAll(/create table (?:if not exists )?"?(\w+)"?/g)].map(([, name]) => name))
  const statements = text.split(';').map((one) => one.trim())
  const remade = (kind: string, name: string) => new RegExp(`create (?:or replace )?${kind} "?${name}"?\\b`).test(text)
  return statements.flatMap((statement) => {
    const dropped = /^drop (table|view) (?:if exists )?"?(\w+)/.exec(statement)
    if (dropped && !remade(dropped[1] ?? '', dropped[2] ?? '')) return [statement]
    const altered = /^alter table (?:only )?(?:if exists )?"?(\w+)"? (.*)$/.exec(statement)
    if (!altered || own.has(altered[1])) return []
    return (altered[2] ?? '').split(/,(?![^(]*\))/).map((part) => part.trim()).filter((part) =>
      /^(?:drop column|rename )/.test(part) || /^alter column \S+ (?:set not null|drop default|(?:set data )?type )/.test(part)
      || (/^add column /.test(part) && / not null\b/.test(part) && !/ default | generated /.test(part)))
      .map((part) => `${altered[1] ?? ''}: ${part}`)
  })
}

test('the check finds what takes away, and nothing else', () => {
  expect(takesAway('alter table a drop column b, add column c text; drop table d; alter table e rename to f; drop view g; create view g as select 1')).toHaveLength(3)
  expect(takesAway('alter table a alter column b set not null, add column c text not null;')).toHaveLength(2)
  expect(takesAway(`create table a (b text); alter table a add column c text not null; -- drop table x
    alter table d add column e text not null default '', add constraint f check (g in ('A', 'B')), alter column h drop not null`)).toEqual([])
})

test('a migration that older instances do not survive is named in the guide, and no other', () => {
  const named = [...guide.matchAll(/^\| `(\d{14})_\w+` \|/gm)].map(([, number]) => number)
  const taking = knownMigrations().filter(({ name }) => name !== '20261122000300_jobs').flatMap(({ name, sql }) => {
    const what = takesAway(sql)
    return what.length > 0 ? [{ number: name.slice(0, 14), what }] : []
  })
  expect(named, JSON.stringify(taking, null, 1)).toEqual(taking.map(({ number }) => number))
})
