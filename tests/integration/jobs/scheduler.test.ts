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

test('a job that takes long is nobody else\'s while its worker lives, and is begun anew when nothing was heard of it for three minutes', async () => {
  let release = () => {}
  let begun = 0
  const held = new Promise<void>((resolve) => { release = resolve })
  const boss = await startScheduler([{ name: 'test.long', cron: '0 0 1 1 *', run: async () => { begun++; await held } }])
  const id = await boss?.send('test.long', {})
  await until(() => begun === 1)
  /** What the queue makes of it when so much time has gone by since its beginning and since it was last heard of. */
  const judged = async (sinceBegun: string, sinceHeard: string) => {
    await db.$executeRawUnsafe(`update pgboss.job set started_on = now() - interval '${sinceBegun}', heartbeat_on = now() - interval '${sinceHeard}' where id = '${String(id)}' and state = 'active'`)
    await db.$executeRaw`update pgboss.queue set monitor_on = null, monitor_claim_on = null where name = 'test.long'`
    await boss?.supervise('test.long')
    return db.$queryRaw`select state::text from pgboss.job where id = ${id}::uuid`
  }
  expect(await judged('1 hour', '40 seconds')).toEqual([{ state: 'active' }])
  expect(await judged('1 hour', '200 seconds')).toEqual([{ state: 'retry' }])
  expect(begun).toBe(1)
  release()
})

test('a worker says that its job goes on', async () => {
  let release = () => {}
  let begun = false
  const held = new Promise<void>((resolve) => { release = resolve })
  const boss = await startScheduler([{ name: 'test.beat', cron: '0 0 1 1 *', run: async () => { begun = true; await held } }])
  const id = await boss?.send('test.beat', {})
  await until(() => begun)
  const heard = () => db.$queryRaw<{ after: boolean }[]>`select heartbeat_on > started_on as after from pgboss.job where id = ${id}::uuid`
  await expect.poll(heard, { timeout: 45_000, interval: 500 }).toEqual([{ after: true }])
  release()
})

test('connections that break do not stop it', async () => {
  const { job, runs } = recording()
  await startScheduler([job])
  const server = new pg.Client({ connectionString: directUrl() })
  await server.connect()
  const { rowCount } = await server.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'portal jobs' and datname = current_database()`)
  expect(rowCount).toBeGreaterThan(0)
  // Not by the scheduler's own connections: which of them is dead it learns when it uses one, and whoever sends by that one is told so.
  await server.query(`insert into pgboss.job (name) values ('test.record')`)
  await server.end()
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
