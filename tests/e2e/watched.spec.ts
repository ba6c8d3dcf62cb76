// What whoever runs the portal sees of it: one line for each request, figures for Prometheus, an end that loses nothing.
import { request as ask } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import pg from 'pg'
import { z } from 'zod'
import { hashToken } from '@/lib/access/api-key'
import { env } from '@/lib/env'
import { demo } from '../support/login'
import { startSecondPortal, type SecondPortal } from '../support/second-portal'
import { testSecrets } from '../support/secrets'

test.describe.configure({ mode: 'serial' })
const key = 'a-key-that-must-stand-in-no-line-of-the-log'
const linkToken = 'B3mNkBlAQQ2kJStgI-9Wbr-aOqlXygSXC6njfFMdmQ8'
const word = 'Bí-mật-của-ai-đó'
let portal: SecondPortal
let cookie = ''
let person = { id: '', name: '' }

test.beforeAll(async () => {
  test.setTimeout(360_000)
  portal = await startSecondPortal({ scale: 'demo' })
  const [account] = await portal.query(`select a.id, a.epoch, r.id as role, r.agency_id as agency from account a join role_assignment r on r.account_id = a.id and r.role = 'NOMINATOR' where a.email = $1`, [demo.liaison])
  await portal.query(`insert into api_key (id, role_id, label, key_hash) values (gen_random_uuid(), $1, 'test', $2)`, [account?.role, hashToken(key)])
  cookie = `next-auth.session-token=${await encode({ token: { sub: String(account?.id), epoch: Number(account?.epoch) }, secret: env.NEXTAUTH_SECRET, maxAge: 3600 })}`
  const [own] = await portal.query(`select p.id, p.full_name as name from person p join employment e on e.person_id = p.id where e.agency_id = $1 and e.valid_to is null limit 1`, [account?.agency])
  person = { id: String(own?.id), name: String(own?.name) }
})
test.afterAll(() => portal.stop())

const lineShape = z.strictObject({
  level: z.literal(30), time: z.iso.datetime(), msg: z.literal('request'), requestId: z.uuid(), method: z.string(), route: z.string().nullable(), status: z.int(),
  outcome: z.string(), actor: z.enum(['public', 'school', 'agency', 'trainee', 'province']), ms: z.int(), statements: z.int(),
})
type Line = z.infer<typeof lineShape>

const linesOf = (): Record<string, unknown>[] => portal.log().split('\n').filter((line) => line.startsWith('{')).map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)))

type Asked = { id: string; wanted: Partial<Line> | null }

/** Sends a request; `wanted`: what its line must say, null if it must have none. */
async function send(path: string, wanted: Partial<Line> | null, init: RequestInit = {}): Promise<Asked> {
  const answer = await fetch(portal.url + path, { redirect: 'manual', ...init })
  await answer.arrayBuffer()
  if (wanted) expect({ path, status: answer.status }).toEqual({ path, status: wanted.status })
  return { id: answer.headers.get('x-request-id') ?? '', wanted: wanted && { method: init.method ?? 'GET', ...wanted } }
}

const byKey = (more: RequestInit = {}): RequestInit => ({ ...more, headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' } })
const signedIn = { headers: { cookie: '' } }

async function pages(): Promise<Asked[]> {
  signedIn.headers.cookie = cookie
  const [agency, open] = [{ actor: 'agency', outcome: 'ok', status: 200 } as const, { actor: 'public', outcome: 'ok', status: 200 } as const]
  return [
    await send('/', { ...open, route: '/' }), await send('/en', { ...open, route: '/' }),
    await send(`/cohorts?q=${encodeURIComponent(word)}`, { ...open, route: '/cohorts' }), await send('/sign-in', { ...open, route: '/sign-in' }),
    await send('/agency', { ...agency, route: '/agency' }, signedIn), await send(`/agency/people?q=${encodeURIComponent(person.name)}`, { ...agency, route: '/agency/people' }, signedIn),
    await send(`/agency/people/${person.id}`, { ...agency, route: '/agency/people/{personId}' }, signedIn), await send('/en/agency/nominations', { ...agency, route: '/agency/nominations' }, signedIn),
    await send('/agency', { actor: 'public', status: 307, outcome: 'redirect', route: '/agency' }), await send('/school', { actor: 'agency', status: 307, outcome: 'redirect', route: '/school' }, signedIn),
    await send(`/${encodeURIComponent(person.name)}/000123456789`, { actor: 'public', status: 404, outcome: 'not_found', route: '/{...rest}' }),
    await send(`/evaluations/${linkToken}`, { actor: 'public', status: 404, outcome: 'not_found', route: '/evaluations/{token}' }),
  ]
}

async function handlers(): Promise<Asked[]> {
  const agency = 'agency' as const
  const route = '/api/cohorts/{id}/nominations'
  const [cohort] = await portal.query(`select id from cohort where status = 'ANNOUNCED' and closes_at > now() limit 1`)
  const nominate = `/api/cohorts/${String(cohort?.id)}/nominations`
  const refused = { person: { fullName: person.name, birthDate: 'khi nào', sex: 'MALE', personalIdNumber: '000123456789' } }
  return [
    await send('/api/health', { actor: 'public', status: 200, outcome: 'ok', route: '/api/health' }),
    await send('/api/me', { actor: agency, status: 200, outcome: 'ok', route: '/api/me' }, byKey()), await send('/api/me', { actor: agency, status: 200, outcome: 'ok', route: '/api/me' }, signedIn),
    await send('/api/me', { actor: 'public', status: 401, outcome: 'unauthenticated', route: '/api/me' }),
    await send('/api/nominations/no-id', { actor: agency, status: 404, outcome: 'not_found', route: '/api/nominations/{id}' }, byKey()),
    await send(`/api/people/000123456789/${encodeURIComponent(word)}`, { status: 404, outcome: 'not_found', route: '/api/{...rest}' }, byKey()),
    await send('/api/me', { status: 405, outcome: 'method_not_allowed', route: '/api/me' }, byKey({ method: 'PUT' })),
    await send(nominate, { actor: agency, status: 400, outcome: 'malformed', route }, byKey({ method: 'POST', body: '{' })),
    await send(nominate, { actor: agency, status: 422, outcome: 'fields', route }, byKey({ method: 'POST', body: JSON.stringify(refused) })),
    await send(nominate, { status: 403, outcome: 'foreign_origin', route }, { method: 'POST', headers: { origin: 'https://elsewhere.example' } }),
    await send('/api/calendar/not-a-calendar.ics', { status: 404, route: '/api/calendar/{token}' }),
  ]
}

/** Forms without script: what refuses them is in the line, though the answer is a page. */
async function form(): Promise<Asked[]> {
  const page = await (await fetch(`${portal.url}/sign-in`)).text()
  const body = new FormData()
  for (const [tag] of page.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const [name, value] = ['name', 'value'].map((part) => new RegExp(` ${part}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&quot;', '"') ?? '')
    if (name) body.set(name, value ?? '')
  }
  body.set('email', demo.office)
  body.set('password', 'not-the-password-of-anybody')
  return [await send('/sign-in', { actor: 'public', status: 200, outcome: 'refused', route: '/sign-in' }, { method: 'POST', body })]
}

/** A table that is gone: the fault of a page and of a handler. */
async function faults(): Promise<Asked[]> {
  await portal.query('alter table role_assignment rename to role_assignment_away')
  try {
    return [
      await send('/agency', { status: 500, outcome: 'fault', route: '/agency' }, signedIn), await send('/api/me', { status: 500, outcome: 'fault', route: '/api/me' }, byKey()),
    ]
  } finally {
    await portal.query('alter table role_assignment_away rename to role_assignment')
  }
}

async function assets(): Promise<Asked[]> {
  const page = await (await fetch(portal.url)).text()
  const files = [...new Set([...page.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+)"/g)].map(([, file = '']) => file))].slice(0, 4)
  expect(files.length).toBeGreaterThan(1)
  return Promise.all([...files, '/robots.txt', '/icon.svg'].map((file) => send(file, null)))
}

test('each request has one line, pages, handlers and forms alike; files have none', async () => {
  const asked = [...(await pages()), ...(await handlers()), ...(await form()), ...(await faults()), ...(await assets())]
  expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length)
  await expect.poll(() => linesOf().filter(({ requestId, msg }) => msg === 'request' && asked.some(({ id }) => id === requestId)).length).toBe(asked.filter(({ wanted }) => wanted).length)
  for (const { id, wanted } of asked) {
    const lines = linesOf().filter(({ requestId, msg }) => requestId === id && msg === 'request')
    expect(lines.length).toBe(wanted ? 1 : 0)
    if (!wanted) continue
    const line = lineShape.parse(lines[0])
    expect(line).toMatchObject(wanted)
  }
  const agencyPage = linesOf().find(({ route, status }) => route === '/agency/people/{personId}' && status === 200)
  expect(Number(agencyPage?.statements)).toBeGreaterThan(1)
})

test('no line of the log names anybody or repeats a secret', async () => {
  const log = portal.log()
  const named = await portal.query(`select full_name as text from person union select display_name from account union select email from account union select p.id::text from person p where p.id = $1`, [person.id])
  expect(named.length).toBeGreaterThan(100)
  const secrets = [key, linkToken, word, encodeURIComponent(word), cookie, cookie.split('=')[1] ?? cookie, ...Object.values(testSecrets), encodeURIComponent(person.name), 'not-the-password-of-anybody']
  const found = [...named.map(({ text }) => String(text)), ...secrets].filter((text) => text.length > 3 && log.includes(text))
  expect(found).toEqual([])
  // Identity numbers have twelve digits, and so may the end of a request's id.
  expect(/\b\d{12}\b/.test(log.replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, ''))).toBe(false)
  expect(log).not.toContain('?q=')
})

const figures = (authorization?: string) => fetch(`${portal.url}/api/metrics`, authorization ? { headers: { authorization } } : {})
const sampleLine = /^[a-z0-9_]+(?:\{[a-z]+="(?:[^"\\]|\\.)*"(?:,[a-z]+="(?:[^"\\]|\\.)*")*\})? (?:[0-9.e+-]+|\+Inf)$/

test('the figures are Prometheus’, for whoever shows the token, and name nobody', async () => {
  for (const authorization of [undefined, `Bearer ${key}`, 'Bearer wrong']) {
    const refused = await figures(authorization)
    expect(refused.status).toBe(401)
    // An answer that nobody reads to its end is under way for as long.
    await refused.arrayBuffer()
  }
  const answer = await figures(`Bearer ${testSecrets.METRICS_TOKEN}`)
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  const text = await answer.text()
  expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('# ') && !sampleLine.test(line))).toEqual([])
  expect(text).toMatch(/^portal_http_request_duration_seconds_count\{route="\/agency\/people\/\{personId\}",method="GET",status="2xx"\} [1-9]/m)
  expect(text).toMatch(/^portal_http_request_duration_seconds_bucket\{route="\/api\/me",method="GET",status="5xx",le="\+Inf"\} 1$/m)
  expect(text).toMatch(/^portal_http_request_statements_sum\{route="\/agency",method="GET"\} [1-9]/m)
  for (const line of ['portal_database_up 1', 'portal_db_pool_max 20', 'portal_http_requests_in_flight 1', 'portal_db_pool_waiting 0']) expect(text.split('\n')).toContain(line)
  expect(text).toMatch(/^portal_jobs\{job="notifications\.deliver",state="failed"\} 0$/m)
  expect(text).toMatch(/^portal_outbox_events\{state="waiting"\} \d+$/m)
  expect(text).toMatch(/^process_resident_memory_bytes [1-9]/m)
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds [\d.e-]+$/m)
  for (const secret of [person.name, person.id, key, linkToken, word]) expect(text).not.toContain(secret)
  await expect.poll(async () => (await figures(`Bearer ${testSecrets.METRICS_TOKEN}`)).text(), { timeout: 90_000, intervals: [2_000] }).toMatch(/^portal_job_last_success_timestamp_seconds\{job="notifications\.deliver"\} \d/m)
})

test('the figures are there while the database is away', async () => {
  test.setTimeout(60_000)
  await portal.proxy.cut()
  const up = async () => /^portal_database_up (\d)$/m.exec(await (await figures(`Bearer ${testSecrets.METRICS_TOKEN}`)).text())?.[1]
  await expect.poll(up, { timeout: 15_000 }).toBe('0')
  await portal.proxy.restore()
  await expect.poll(up, { timeout: 15_000 }).toBe('1')
})

/** A nomination that waits for its class, which somebody holds. */
async function heldNomination() {
  const [cohort] = await portal.query(`select c.id from cohort c where c.status = 'ANNOUNCED' and c.closes_at > now() order by c.pool_seats desc limit 1`)
  const holder = new pg.Client({ connectionString: portal.databaseUrl })
  await holder.connect()
  await holder.query('begin')
  await holder.query('select from cohort where id = $1 for update', [cohort?.id])
  const body = JSON.stringify({ person: { fullName: 'Đỗ Văn Chờ', birthDate: '1985-05-05', sex: 'MALE', personalIdNumber: '000085000001' } })
  const answered = new Promise<{ status: number; connection: string | undefined; body: string }>((resolve, reject) => {
    const sent = ask(`${portal.url}/api/cohorts/${String(cohort?.id)}/nominations`, { method: 'POST', headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', connection: 'keep-alive' } }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => { text += part }).on('end', () => { resolve({ status: answer.statusCode ?? 0, connection: answer.headers.connection, body: text }) })
    })
    sent.on('error', reject).end(body)
  })
  const waits = async () => Number((await portal.query(`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))[0]?.n)
  await expect.poll(waits, { timeout: 10_000, intervals: [50] }).toBeGreaterThan(0)
  return { answered, release: async () => { await holder.query('commit'); await holder.end() } }
}

test('told to end, it takes no new connection, answers what is under way, and ends with 0', async () => {
  test.setTimeout(120_000)
  const { answered, release } = await heldNomination()
  const begun = performance.now()
  const ended = portal.terminate()
  await expect.poll(() => fetch(`${portal.url}/api/health`).then(() => 'taken', () => 'refused'), { timeout: 5_000, intervals: [100] }).toBe('refused')
  await wait(500)
  await release()
  const answer = await answered
  expect([201, 409], answer.body).toContain(answer.status)
  expect(answer.connection).toBe('close')
  expect(await ended).toBe(0)
  expect(performance.now() - begun, 'it did not wait for a kept connection to time out').toBeLessThan(20_000)
  const written = await portal.query(`select count(*)::int as n from nomination m join person p on p.id = m.person_id where p.full_name = 'Đỗ Văn Chờ'`)
  expect(written[0]?.n).toBe(answer.status === 201 ? 1 : 0)
  // Nothing of it is left behind: no connection, no transaction.
  const left = async () => (await portal.query(`select count(*)::int as n from pg_stat_activity where datname = current_database() and application_name in ('portal', 'portal jobs')`))[0]?.n
  await expect.poll(left).toBe(0)
})

test('what does not end in time is cut off, and the process ends all the same', async () => {
  test.setTimeout(180_000)
  await portal.start()
  // A client that sends its body for ever: the request is under way and has no end.
  const endless = ask(`${portal.url}/api/cohorts/01930000-0000-7000-8000-000000000000/nominations`, { method: 'POST', headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'transfer-encoding': 'chunked' } })
  const cut = new Promise<string>((resolve) => { endless.on('error', () => { resolve('cut') }).on('response', (answer) => { resolve(String(answer.statusCode)) }) })
  endless.write('{')
  await wait(1_000)
  const begun = performance.now()
  expect(await portal.terminate()).toBe(0)
  expect(performance.now() - begun).toBeLessThan(40_000)
  expect(await cut).toBe('cut')
})
