import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'

const columnsOf = (table: string) => db.$queryRaw<{ name: string; type: string; default: string | null }[]>`
  select column_name as name, data_type as type, column_default as default from information_schema.columns where table_name = ${table} order by column_name`

test('answers that wait have a random key without default, their round, and nothing else', async () => {
  expect(await columnsOf('evaluation_pending')).toEqual([
    { name: 'answers', type: 'jsonb', default: null }, { name: 'id', type: 'uuid', default: null }, { name: 'round_id', type: 'uuid', default: null },
  ])
})

test('the one time of an answer is a day, and it is there only together with the invitation of a named one', async () => {
  const columns = await columnsOf('evaluation_response')
  expect(columns.filter(({ type }) => /time|date/.test(type)).map(({ name, type }) => [name, type])).toEqual([['answered_on', 'date']])
  expect(columns.filter((column) => column.default !== null)).toEqual([])
  const [constraint] = await db.$queryRaw<{ definition: string }[]>`
    select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'evaluation_response_named_or_anonymous'`
  expect(constraint?.definition).toContain('(invitation_id IS NULL) = (answered_on IS NULL)')
})

test('an answer without an invitation has a key of version 4: no time can be read from it', async () => {
  const [constraint] = await db.$queryRaw<{ definition: string }[]>`
    select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'evaluation_response_anonymous_key_random'`
  expect(constraint?.definition).toBeDefined()
  const [waiting] = await db.$queryRaw<{ definition: string }[]>`
    select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'evaluation_pending_key_random'`
  expect(waiting?.definition).toBeDefined()
})

test('an invitation tells whether it was answered and not when', async () => {
  expect((await columnsOf('evaluation_invitation')).filter(({ type }) => /time|date/.test(type))).toEqual([])
})
