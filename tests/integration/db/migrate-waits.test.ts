// A release rolls out while somebody reads for long: the migration must not make everybody wait behind it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '@/prisma/migrate'
import { directUrl } from '../../support/direct-url'

const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
const [reader, visitor] = [new pg.Client({ connectionString: directUrl() }), new pg.Client({ connectionString: directUrl() })]
beforeAll(() => Promise.all([reader.connect(), visitor.connect()]))
afterAll(async () => {
  await Promise.all([reader.end(), visitor.end()])
  rmSync(folder, { recursive: true })
})

test('a migration that meets a long reader lets others through meanwhile, and is applied when he is done', async () => {
  mkdirSync(join(folder, '20990101000000_probe'))
  writeFileSync(join(folder, '20990101000000_probe/migration.sql'), 'alter table school add column probe integer;')
  await reader.query('begin')
  await reader.query('select from school')
  const migrated = migrate(directUrl(), { folder })
  const waiting = () => visitor.query(`select from pg_locks where relation = 'school'::regclass and not granted`).then(({ rowCount }) => rowCount)
  await expect.poll(waiting, { timeout: 15_000, interval: 20 }).toBe(1)
  // Behind the migration in the queue; nobody but the migration itself lets it through.
  await visitor.query(`set statement_timeout = '20s'`)
  await visitor.query('select from school')
  expect((await reader.query(`select from information_schema.columns where table_name = 'school' and column_name = 'probe'`)).rowCount).toBe(0)
  await reader.query('rollback')
  expect(await migrated).toEqual(['20990101000000_probe'])
})
