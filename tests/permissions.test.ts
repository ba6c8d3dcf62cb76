// Nothing is forgotten: whatever can be asked stands in the matrix, and the matrix names nothing that is gone.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { actions, handlers } from './support/permission-handlers'
import { commandsAndQueries } from './support/permission-matrix'
import { readTable } from './support/permission-table'

const root = resolve(import.meta.dirname, '..')
const files = ['app', 'components', 'lib'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !file.startsWith('lib/db/generated'))
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const namesOf = (table: string) => [...new Set(readTable(table).map(({ name }) => name.split(':')[0] ?? ''))].toSorted()
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name ?? '')

test('every exported command and query that takes an actor is in the matrix', () => {
  const core = files.filter((file) => /^lib\/.*\/(?:commands|queries)(?:\/|\.ts)/.test(file))
  const exported = core.flatMap((file) => found(read(file), /^export (?:async function|function|const) (\w+)(?: = (?:async )?)?\(\s*_?actor: /gm))
  expect([...new Set(exported)].toSorted()).toEqual(namesOf(commandsAndQueries))
})

test('every method of every route handler is in the matrix', () => {
  const exported = files.filter((file) => /^app\/.*\/route\.ts$/.test(file)).flatMap((file) => methodsOf(read(file)).map((method) => `${method} /${file.slice(4, -9)}`))
  expect(exported.toSorted()).toEqual(readTable(handlers).map(({ name }) => name.split(':')[0] ?? '').filter((name, place, all) => all.indexOf(name) === place).toSorted())
})

test('every server action names the command or query that decides for it, and calls it', () => {
  const actionFiles = files.filter((file) => /^'use server'$/m.test(read(file)))
  const exported = actionFiles.flatMap((file) => found(read(file), /^export async function (\w+)/gm).map((name) => ({ name, source: read(file) })))
  expect(exported.map(({ name }) => name).toSorted()).toEqual(Object.keys(actions).toSorted())
  const decided = new Set([...namesOf(commandsAndQueries), 'checkCredentials', 'changePassword', 'requireSession', 'endSessions', 'cookies'])
  for (const { name, source } of exported) {
    const by = actions[name] ?? ''
    expect(decided, name).toContain(by)
    expect(source, name).toMatch(new RegExp(`\\b${by}\\(`))
  }
})

/** The methods a handler exports, however it writes them. */
function methodsOf(source: string): string[] {
  const verbs = 'GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS'
  const own = found(source, new RegExp(`^export (?:const|async function|function) (${verbs})\\b`, 'gm'))
  const lists = found(source, /^export \{([^}]*)\}/gm)
  return [...own, ...lists.flatMap((list) => found(list, new RegExp(`\\b(${verbs})\\b`, 'g')))]
}
