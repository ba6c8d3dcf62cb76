// While a new release rolls out, instances of the one before still run on the migrated database. What takes away what they read or
// may leave out is named in the guide, so that the operator stops them first; so is what only a reader can judge, with the judgement.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { knownMigrations } from '../prisma/migrate'

const guideText = readFileSync(join(resolve(import.meta.dirname, '..'), 'docs/operator/upgrading.md'), 'utf8')

const namedUnder = (heading: string): string[] =>
  [...(guideText.split(/^## /m).find((part) => part.startsWith(heading)) ?? '').matchAll(/^\| `(\d{14})_\w+` \|/gm)].map(([, number]) => number ?? '')

/** From here on somebody has judged each: no release that knew less ever ran. */
const JUDGED_FROM = '20261129030000'

const plain = (sql: string) => sql.replace(/--.*$/gm, '').replace(/\s+/g, ' ').toLowerCase()
const madeBy = (text: string) => new Set([...text.matchAll(/create table (?:if not exists )?"?(\w+)"?/g)].map(([, name]) => name))

/** What no pattern can judge: statements that are put together as they run, and rules laid on tables that older instances write to. */
function onlyReadersJudge(sql: string): string[] {
  const text = plain(sql)
  const own = madeBy(text)
  return text.split(';').map((one) => one.trim()).flatMap((statement) => {
    const composed = /execute (?:format ?\( ?)?'(?:alter|drop) .*$/.exec(statement)
    if (composed) return [composed[0]]
    const unique = /^create unique index (?:if not exists )?\S+ on (?:only )?"?(\w+)"?/.exec(statement)
    if (unique && !own.has(unique[1])) return [statement]
    const altered = /^alter table (?:only )?(?:if exists )?"?(\w+)"? (.*)$/.exec(statement)
    if (!altered || own.has(altered[1])) return []
    return [...(altered[2] ?? '').matchAll(/add (?:constraint "?(\w+)"? )?(?:check|unique|exclude|foreign key|primary key)\b/g)].map(([what]) => `${altered[1] ?? ''}: ${what}`)
  })
}

/** What a migration does to those who do not know of it; nothing of what it made itself. */
function takesAway(sql: string): string[] {
  const text = plain(sql)
  const own = madeBy(text)
  const statements = text.split(';').map((one) => one.trim())
  const remade = (kind: string, name: string) => new RegExp(`create (?:or replace )?${kind} "?${name}"?\\b`).test(text)
  return statements.flatMap((statement) => {
    const dropped = /^drop (table|view|materialized view|function|type|sequence) (?:if exists )?"?(\w+)/.exec(statement)
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
  expect(takesAway('alter table a drop column b, add column c text; drop table d; alter table e rename to f; drop view g; create view g as select 1; drop function h(int); drop function i(); create function i()')).toHaveLength(4)
  expect(takesAway('alter table a alter column b set not null, add column c text not null;')).toHaveLength(2)
  expect(takesAway(`create table a (b text); alter table a add column c text not null; -- drop table x
    alter table d add column e text not null default '', add constraint f check (g in ('A', 'B')), alter column h drop not null`)).toEqual([])
})

test('what only a reader can judge is found, and nothing that a migration lays on its own tables', () => {
  expect(onlyReadersJudge(`do $$ begin execute format('alter table %s drop constraint %I', a, b); execute 'drop view c'; end $$; alter table d add column e text, add constraint f check (e <> ''), add unique (g);
    create unique index h on i (j)`)).toHaveLength(5)
  expect(onlyReadersJudge(`create table a (b text); alter table a add constraint c check (b <> ''); create unique index d on a (b); create index e on f (g); execute function h()`)).toEqual([])
})

test('what only a reader can judge is judged in the guide, and nothing else', () => {
  const judged = knownMigrations().filter(({ name }) => name >= JUDGED_FROM).flatMap(({ name, sql }) => {
    const what = onlyReadersJudge(sql)
    return what.length > 0 ? [{ number: name.slice(0, 14), what }] : []
  })
  expect(namedUnder('Migrations that older instances survive'), JSON.stringify(judged, null, 1)).toEqual(judged.map(({ number }) => number))
})

test('a migration that older instances do not survive is named in the guide, and no other', () => {
  const named = namedUnder('Migrations that older instances do not survive')
  const taking = knownMigrations().filter(({ name }) => name !== '20261122000300_jobs').flatMap(({ name, sql }) => {
    const what = takesAway(sql)
    return what.length > 0 ? [{ number: name.slice(0, 14), what }] : []
  })
  expect(named, JSON.stringify(taking, null, 1)).toEqual(taking.map(({ number }) => number))
})
