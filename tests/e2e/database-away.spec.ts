// The database is stopped, or hangs: nothing waits longer than five seconds, and all is well again by itself.
import { expect, test } from '@playwright/test'
import { startSecondPortal, type SecondPortal } from '../support/second-portal'

test.describe.configure({ mode: 'serial' })
let portal: SecondPortal
let cookie = ''

test.beforeAll(async () => {
  portal = await startSecondPortal()
  cookie = await signedIn(portal)
})
test.afterAll(() => portal.stop())

for (const [how, take] of [['stopped', () => portal.proxy.cut()], ['hanging', () => { portal.proxy.freeze() }]] as const) {
  test(`a database that is ${how}: every answer comes within five seconds and says to try again`, async () => {
    test.setTimeout(180_000)
    expect((await ask('/api/me')).status).toBe(200)
    await take()
    // Not yet known to be away: these are the ones that meet it.
    const met = await Promise.all(Array.from({ length: 60 }, (_, one) => ask(['/api/me', '/workspace', '/api/health', '/sign-in'][one % 4] ?? '/')))
    expect(Math.max(...met.map(({ seconds }) => seconds))).toBeLessThan(5)
    expect(met.filter(({ path, status }) => path !== '/sign-in' && status !== 503)).toEqual([])

    await expect.poll(async () => (await ask('/api/health')).status, { timeout: 6_000 }).toBe(503)
    const page = await ask('/sign-in')
    expect(page).toMatchObject({ status: 503, type: 'text/html; charset=utf-8' })
    expect(page.text).toContain('<h1>Hệ thống đang tạm ngừng</h1>')
    expect((await ask('/en/sign-in')).text).toContain('The service is paused')
    const answer = await ask('/api/me')
    expect(answer).toMatchObject({ status: 503, type: 'application/problem+json; charset=utf-8' })
    expect(JSON.parse(answer.text)).toMatchObject({ code: 'unavailable', status: 503 })
    expect(answer.seconds).toBeLessThan(1)

    await portal.proxy.restore()
    await expect.poll(async () => (await ask('/api/health')).status, { timeout: 10_000 }).toBe(200)
    const again = await Promise.all(Array.from({ length: 40 }, () => ask('/api/me')))
    expect(again.filter(({ status }) => status !== 200)).toEqual([])
    expect((await ask('/sign-in')).status).toBe(200)
  })

  test(`jobs are done again after the database was ${how}`, async () => {
    test.setTimeout(180_000)
    const [job] = await portal.query(`insert into pgboss.job (name) values ('enrolment.expire-returns') returning id`)
    const state = async () => (await portal.query('select state::text from pgboss.job where id = $1', [job?.id]))[0]?.state
    await expect.poll(state, { timeout: 60_000, intervals: [1_000] }).toBe('completed')
  })
}

async function ask(path: string) {
  const begun = performance.now()
  const response = await fetch(portal.url + path, { headers: { cookie }, redirect: 'manual', signal: AbortSignal.timeout(20_000) })
  const text = await response.text()
  return { path, status: response.status, type: response.headers.get('content-type'), text, seconds: (performance.now() - begun) / 1000 }
}

/** The cookie of an official of a province, who signs in as programs do. */
async function signedIn({ url, query }: SecondPortal): Promise<string> {
  const { hashPassword } = await import('@/lib/access/password')
  const email = 'tinh@tinh.example'
  await query(`with p as (insert into province (id, code, name) values (gen_random_uuid(), 'P', 'Tỉnh') returning id),
    a as (insert into account (id, email, password_hash, display_name) values (gen_random_uuid(), $1, $2, 'A') returning id)
    insert into role_assignment (id, account_id, role, province_id) select gen_random_uuid(), a.id, 'PROVINCE', p.id from a, p`,
  [email, await hashPassword('mat-khau')])
  const begin = await fetch(`${url}/api/auth/csrf`)
  const csrf: unknown = await begin.json()
  const csrfToken = typeof csrf === 'object' && csrf !== null && 'csrfToken' in csrf ? String(csrf.csrfToken) : ''
  const cookies = begin.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  const body = new URLSearchParams({ csrfToken, email, password: 'mat-khau', json: 'true' })
  const answer = await fetch(`${url}/api/auth/callback/credentials`, { method: 'POST', body, headers: { cookie: cookies } })
  return answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
}
