// The figures that come from the database: what waits, what failed, when each job last ended well.
import { expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { startScheduler, stopScheduler } from '@/lib/jobs/scheduler'
import { backlogFamilies } from '@/lib/web/metrics/backlog'
import { expose } from '@/lib/web/metrics/exposition'
import { processFamilies, watchEventLoop } from '@/lib/web/metrics/process'
import { requestBegins, requestEnds, requestFamilies } from '@/lib/web/metrics/requests'
import { makeAccount } from '../../support/actors'

const lines = async () => expose(await backlogFamilies()).split('\n')
const valueOf = async (name: string) => Number((await lines()).find((line) => line.startsWith(`${name} `))?.split(' ').at(-1) ?? 'NaN')

test('jobs by state, and when each last ended well', async () => {
  const job = { name: 'test.figures', cron: '0 0 1 1 *', run: () => Promise.resolve() }
  await startScheduler([job])
  await stopScheduler(1_000)
  await db.$executeRaw`insert into pgboss.job (name, state) values ('test.figures', 'failed'), ('test.figures', 'failed'), ('test.figures', 'created')`
  await db.$executeRaw`insert into pgboss.job (name, state, completed_on) values ('test.figures', 'completed', '2026-03-16T02:00:00Z'), ('test.figures', 'completed', '2026-03-15T02:00:00Z')`
  expect(await valueOf('portal_jobs{job="test.figures",state="failed"}')).toBe(2)
  expect(await valueOf('portal_jobs{job="test.figures",state="created"}')).toBe(1)
  expect(await valueOf('portal_jobs{job="test.figures",state="active"}')).toBe(0)
  expect(await valueOf('portal_job_last_success_timestamp_seconds{job="test.figures"}')).toBe(Date.parse('2026-03-16T02:00:00Z') / 1000)
})

test('what is to be told and did not go out', async () => {
  const { id: accountId } = await makeAccount()
  expect(await valueOf('portal_outbox_events{state="waiting"}')).toBe(0)
  for (const attempts of [0, 3]) {
    const { id } = await db.event.create({ data: { type: 'needs.called', actorKind: 'system', subjectKind: 'call', subjectId: accountId, data: {} }, select: { id: true } })
    await db.$executeRaw`insert into outbox (event_id, attempts, not_before) values (${id}::uuid, ${attempts}, now() - interval '90 seconds')`
  }
  await db.mailDigest.create({ data: { accountId, day: new Date('2026-03-16'), claimedAt: new Date() }, select: { id: true } })
  expect(await valueOf('portal_outbox_events{state="waiting"}')).toBe(1)
  expect(await valueOf('portal_outbox_events{state="failing"}')).toBe(1)
  expect(await valueOf('portal_outbox_oldest_seconds')).toBeGreaterThan(85)
  expect(await valueOf('portal_mail_unsent{kind="digest",state="unknown"}')).toBe(1)
  expect(await valueOf('portal_database_up')).toBe(1)
})

test('who waits for the pool is counted while it is used up', async () => {
  const held = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
  const waiting = pool.connect()
  const families = backlogFamilies()
  for (const client of held) client.release()
  const last = await waiting
  last.release()
  // Of the moment in which they were asked for, without the statements that the asking took.
  const text = expose(await families)
  expect(text).toContain(`portal_db_pool_connections{state="in_use"} ${pool.options.max}\n`)
  expect(text).toContain('portal_db_pool_waiting 1\n')
  expect(await valueOf('portal_db_pool_waiting')).toBe(0)
  expect(await valueOf('portal_db_pool_max')).toBe(20)
})

test('requests are counted by route, and an invented method makes no label of its own', () => {
  for (const method of ['GET', 'PURGE', 'BREW']) {
    requestBegins()
    requestEnds({ route: '/agency', method, status: 200, seconds: 0.2, statements: 4 })
  }
  const text = expose(requestFamilies())
  expect(text).toContain('portal_http_request_duration_seconds_count{route="/agency",method="GET",status="2xx"} 1\n')
  expect(text).toContain('portal_http_request_duration_seconds_count{route="/agency",method="other",status="2xx"} 2\n')
  expect(text).toContain('portal_http_request_statements_bucket{route="/agency",method="GET",le="3"} 0\n')
  expect(text).toContain('portal_http_request_statements_bucket{route="/agency",method="GET",le="6"} 1\n')
  expect(text).toContain('portal_http_requests_in_flight 0\n')
})

test('the process says its memory, its time and how late its loop is', async () => {
  watchEventLoop()
  await new Promise((resolve) => setTimeout(resolve, 100))
  const text = expose(processFamilies())
  for (const name of ['process_cpu_seconds_total', 'process_resident_memory_bytes', 'nodejs_heap_size_used_bytes', 'process_start_time_seconds']) expect(text).toMatch(new RegExp(`^${name} [\\d.e+]+$`, 'm'))
  expect(text).toMatch(/^nodejs_eventloop_lag_max_seconds 0\.\d+$/m)
  expect(text).toMatch(/^portal_info\{version="[\d.]+",node="v\d+\.[\d.]+"\} 1$/m)
})
