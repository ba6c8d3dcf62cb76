import { expect, test } from 'vitest'
import { namesOfStatements } from './planned-once'

const times = (count: number, run: () => string | undefined) => Array.from({ length: count }, run).at(-1)

test('what is asked for the eighth time has a name, and keeps it', () => {
  const nameOf = namesOfStatements()
  expect(times(7, () => nameOf({ sql: 'select 1' }))).toBeUndefined()
  const name = nameOf({ sql: 'select 1' })
  expect(name).toMatch(/^\w+$/)
  expect(nameOf({ sql: 'select 1' })).toBe(name)
  expect(times(8, () => nameOf({ sql: 'select 2' }))).not.toBe(name)
})

test('no more than 128 have one, and what is rare is forgotten', () => {
  const nameOf = namesOfStatements()
  times(7, () => nameOf({ sql: 'rare' }))
  for (let one = 0; one < 1_000; one++) nameOf({ sql: `once ${one}` })
  expect(nameOf({ sql: 'rare' })).toBeUndefined()
  const names = new Set(Array.from({ length: 200 }, (_, one) => times(8, () => nameOf({ sql: `often ${one}` }))))
  names.delete(undefined)
  expect(names.size).toBe(128)
})

test('a text with a list of rows in it has none', () => {
  const nameOf = namesOfStatements()
  expect(times(20, () => nameOf({ sql: `insert into t values ${'($1, $2), '.repeat(1_500)}` }))).toBeUndefined()
})

test('a search by words has none: which rows it finds depends on the words', () => {
  const nameOf = namesOfStatements()
  for (const search of ['select from cohort where search_text like $1', 'SELECT FROM "person" WHERE "search_name"::text ILIKE $1', 'select from course where name ~* $1']) {
    expect(times(20, () => nameOf({ sql: search })), search).toBeUndefined()
  }
})
