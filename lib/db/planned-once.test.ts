import { expect, test } from 'vitest'
import { namesOfStatements, plannedOnce } from './planned-once'

const marked = (text: string) => `\n    ${plannedOnce.sql} ${text}`

test('what is marked has a name of its own, and keeps it; nothing else has one', () => {
  const nameOf = namesOfStatements()
  const name = nameOf({ sql: marked('select 1') })
  expect(name).toMatch(/^\w+$/)
  expect(nameOf({ sql: marked('select 1') })).toBe(name)
  expect(nameOf({ sql: marked('select 2') })).not.toBe(name)
  expect(nameOf({ sql: 'select 1' })).toBeUndefined()
})

test('no more than 128 have one, whoever marks a statement of many texts', () => {
  const nameOf = namesOfStatements()
  const names = new Set(Array.from({ length: 200 }, (_, one) => nameOf({ sql: marked(`select ${one}`) })))
  names.delete(undefined)
  expect(names.size).toBe(128)
})
