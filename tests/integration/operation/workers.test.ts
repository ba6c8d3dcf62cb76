// Jobs in processes of their own: two at once, each job once; and the worker that operators start.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startScheduler, stopScheduler } from '@/lib/jobs/scheduler'
import { jobs } from '@/lib/programs/all-jobs'
import { allTags, CHANNEL } from '@/lib/web/ear'
import { directUrl } from '../../support/direct-url'
import { startProgram } from '../../support/programs'
import { testSecrets } from '../../support/secrets'

const names = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => `test.${name}`)
const client = new pg.Client({ connectionString: directUrl() })
beforeAll(() => client.connect())
afterAll(async () => {
  await stopScheduler()
  await client.end()
})

const count = async (sql: string) => Number((await client.query<{ n: string }>(sql)).rows[0]?.n)
const until = (ask: () => Promise<unknown>, wanted: unknown) => expect.poll(ask, { timeout: 90_000, interval: 200 }).toEqual(wanted)

test('two workers at once: each job is done once and one kind never twice at a time; when one ends the other goes on', async () => {
  await client.query('create table trace (name text, pid integer, begun timestamptz, ended timestamptz)')
  const workers = [startProgram('tests/support/counting-worker.ts', names), startProgram('tests/support/counting-worker.ts', names)]
  for (const worker of workers) await until(async () => worker.output(), 'at work\n')
  const boss = await startScheduler([])
  const sent = names.flatMap((name) => [name, name, name])
  const done = async () => {
    for (const name of sent) await boss?.send(name, {})
    await until(() => count(`select count(*) as n from pgboss.job where name like 'test.%' and state <> 'completed'`), 0)
  }
  await done()
  expect(await count('select count(*) as n from trace')).toBe(sent.length)
  // Whoever was first did all of it, perhaps; without him the other does.
  const { rows: [first] } = await client.query<{ pid: number }>('select pid from trace order by begun limit 1')
  const [gone, left] = workers[0]?.program.pid === first?.pid ? workers : workers.toReversed()
  gone?.program.kill('SIGTERM')
  expect(await gone?.ended).toMatchObject({ code: 0 })
  await done()
  left?.program.kill('SIGTERM')
  expect(await left?.ended).toMatchObject({ code: 0 })
  expect(await count('select count(*) as n from trace')).toBe(2 * sent.length)
  expect(await count('select count(distinct pid) as n from trace')).toBe(2)
  expect(await count(`select count(*) as n from trace a join trace b on a.name = b.name and a.ctid < b.ctid and (a.begun, a.ended) overlaps (b.begun, b.ended)`)).toBe(0)
}, 120_000)

test('the worker takes over the jobs of all areas, does what is due and ends in good order', async () => {
  const heard: string[] = []
  client.on('notification', ({ payload }) => { heard.push(payload ?? '') })
  await client.query(`listen ${CHANNEL}`)
  const worker = startProgram('lib/programs/worker.ts', [], { ...testSecrets, JOBS: 'none' })
  await until(() => count(`select count(*) as n from pgboss.schedule where name not like 'test.%'`), jobs.length)
  // One that was killed between a change and its word told nobody: whoever starts says that anything may have changed.
  expect(heard).toContain(allTags.join(','))
  const { rows: [job] } = await client.query<{ id: string }>(`insert into pgboss.job (name) values ('enrolment.expire-returns') returning id`)
  await until(async () => (await client.query<{ state: string }>('select state::text as state from pgboss.job where id = $1', [job?.id])).rows[0]?.state, 'completed')
  worker.program.kill('SIGTERM')
  expect(await worker.ended).toMatchObject({ code: 0 })
  expect(worker.output()).not.toContain('fault')
}, 120_000)
