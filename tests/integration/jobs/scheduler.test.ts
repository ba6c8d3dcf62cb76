import { afterEach, expect, test } from 'vitest'
import pg from 'pg'
import { db } from '@/lib/db/client'
import { startScheduler, stopScheduler } from '@/lib/jobs/scheduler'
import { purgeExpired } from '@/lib/web/jobs'
import { makeAccount } from '../../support/actors'
import { directUrl } from '../../support/direct-url'

afterEach(() => stopScheduler())

/** Runs whenever it is sent; its cron never comes. */
function recording() {
  const runs: Date[] = []
  const job = { name: 'test.record', cron: '0 0 1 1 *', run: (now: Date) => { runs.push(now); return Promise.resolve() } }
  return { job, runs }
}
const until = (reached: () => boolean) => expect.poll(reached, { timeout: 45_000, interval: 100 }).toBe(true)

test('the scheduler starts on the tables of our migrations, runs what is due and stops with what is under way', async () => {
  let release = () => {}
  const begun: string[] = []
  const held = new Promise<void>((resolve) => { release = resolve })
  const job = { name: 'test.hold', cron: '0 0 1 1 *', run: async () => { begun.push('begun'); await held; begun.push('ended') } }
  const boss = await startScheduler([job])
  expect(await startScheduler([job])).toBe(boss)
  await boss?.send('test.hold', {})
  await until(() => begun.length === 1)
  const stopped = stopScheduler()
  release()
  await stopped
  expect(begun).toEqual(['begun', 'ended'])
})

test('a job that does not end in time goes back to the queue', async () => {
  let begun = false
  const job = { name: 'test.endless', cron: '0 0 1 1 *', run: () => { begun = true; return new Promise<void>(() => {}) } }
  const boss = await startScheduler([job])
  const id = await boss?.send('test.endless', {})
  await until(() => begun)
  const since = performance.now()
  await stopScheduler(1_000)
  expect(performance.now() - since).toBeLessThan(10_000)
  expect(await db.$queryRaw`select state::text from pgboss.job where id = ${id}::uuid`).toEqual([{ state: 'retry' }])
})

test('connections that break do not stop it', async () => {
  const { job, runs } = recording()
  const boss = await startScheduler([job])
  const server = new pg.Client({ connectionString: directUrl() })
  await server.connect()
  await server.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'portal jobs' and datname = current_database()`)
  await server.end()
  await boss?.send('test.record', {})
  // A worker that was asking when its connection broke asks again ten seconds later, and a busy machine takes longer.
  await until(() => runs.length === 1)
}, 60_000)

test('answers to creating requests are forgotten after a day, not before', async () => {
  const { id: accountId } = await makeAccount()
  const now = new Date()
  const answer = (key: string, hours: number) => ({
    accountId, route: '/api/test', key, bodyHash: new Uint8Array(32), status: 201, response: {}, createdAt: new Date(now.getTime() - hours * 3_600_000),
  })
  await db.idempotencyKey.createMany({ data: [answer('a-day-and-more', 24.1), answer('nearly-a-day', 23.9)] })
  await purgeExpired(now)
  expect(await db.idempotencyKey.findMany({ where: { accountId }, select: { key: true } })).toEqual([{ key: 'nearly-a-day' }])
})
