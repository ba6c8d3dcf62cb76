// A drill beside the portal: whoever names another database must not be led to that of the portal by a variable left in his shell.
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { openDatabase } from '@/prisma/embedded-database'
import { directUrl } from '../../support/direct-url'
import { startProgram } from '../../support/programs'
import { testSecrets } from '../../support/secrets'
import { withDatabase } from '../../support/template-database'

const drill = () => directUrl().replace(/\/[^/]+$/, '/drill')

test.each(['lib/programs/start.ts', 'lib/programs/worker.ts', 'prisma/migrate.ts', 'prisma/audit.ts'])('%s refuses two variables that name different databases', async (program) => {
  const { code, output } = await startProgram(program, [], { ...testSecrets, DATABASE_URL: drill(), DATABASE_DIRECT_URL: directUrl(), JOBS: 'none' }).ended
  expect(code).toBe(1)
  expect(output).toContain('and DATABASE_URL to "drill": it has to be the same one')
}, 60_000)

test('an audit of a database without the tables says in one sentence what it wants first', async () => {
  const name = `portal_test_${String(process.pid)}_${randomBytes(4).toString('hex')}`
  const server = new pg.Client({ connectionString: inject('server') })
  await server.connect()
  await server.query(`create database ${name}`)
  await server.end()
  const { code, output } = await startProgram('prisma/audit.ts', [], { ...testSecrets, DATABASE_URL: withDatabase(inject('server'), name), DATABASE_DIRECT_URL: '' }).ended
  expect(code, output).toBe(2)
  expect(output.trim()).toMatch(/^Nothing was checked: the database lacks \d+ migrations of this release\. Run npm run db:migrate first\.$/)
  const whole = await startProgram('prisma/audit.ts', [], { ...testSecrets, DATABASE_URL: directUrl(), DATABASE_DIRECT_URL: '' }).ended
  expect(whole.output).toContain('invariants checked')
}, 60_000)

test('one database by two addresses is fine, and an empty variable is none', async () => {
  const { DATABASE_URL, DATABASE_DIRECT_URL } = process.env
  try {
    Object.assign(process.env, { DATABASE_URL: 'postgresql://a@pooler:6432/portal?x=1', DATABASE_DIRECT_URL: 'postgresql://b@database:5432/portal' })
    expect((await openDatabase('start')).url).toContain('database:5432')
    Object.assign(process.env, { DATABASE_URL: drill(), DATABASE_DIRECT_URL: '' })
    expect((await openDatabase('start')).url).toBe(drill())
  } finally {
    Object.assign(process.env, { DATABASE_URL, DATABASE_DIRECT_URL })
  }
})
