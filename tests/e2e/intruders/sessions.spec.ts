// Sessions that somebody else made, copied or kept, and how cookies are set.
import { expect, test, type APIRequestContext } from '@playwright/test'
import { hashPassword } from '@/lib/access/password'
import { db } from '@/lib/db/client'
import { makeAccount } from '../../support/actors'
import { makeAgency } from '../../support/factories'
import { hasReadNotices } from '../../support/login'
import { startSecondPortal } from '../../support/second-portal'

const password = 'con trâu gặm cỏ ven sông'
const url = process.env.PORTAL_URL ?? 'http://localhost:3000'
const sessionName = 'next-auth.session-token'

async function makeLiaison() {
  const agency = await makeAgency()
  const email = `${crypto.randomUUID()}@coquan.example`
  const { id } = await makeAccount({ email, passwordHash: await hashPassword(password) })
  await db.roleAssignment.create({ data: { accountId: id, role: 'NOMINATOR', agencyId: agency.id }, select: { id: true } })
  await hasReadNotices(id)
  return { id, email }
}

const tokenOf = async (program: APIRequestContext): Promise<string> => {
  const answer: unknown = await (await program.get('/api/auth/csrf')).json()
  return typeof answer === 'object' && answer !== null && 'csrfToken' in answer ? String(answer.csrfToken) : ''
}
async function signIn(program: APIRequestContext, email: string) {
  const csrfToken = await tokenOf(program)
  const answer = await program.post('/api/auth/callback/credentials', { form: { csrfToken, email, password, json: 'true' } })
  expect(answer.status()).toBe(200)
  return sessionOf(program)
}
const sessionOf = async (program: APIRequestContext) => (await program.storageState()).cookies.find(({ name }) => name === sessionName)?.value ?? ''
/** Who the portal takes a cookie for. */
const statusFor = async (token: string) => (await fetch(`${url}/api/me`, { headers: { cookie: `${sessionName}=${token}` } })).status

test('a session that was in the browser before signing in is not the one after it, and does not come to life', async ({ page, context }) => {
  const [attacker, victim] = [await makeLiaison(), await makeLiaison()]
  const own = await context.browser()?.newContext({ baseURL: url })
  const planted = own ? await signIn(own.request, attacker.email) : ''
  expect(await statusFor(planted)).toBe(200)
  await context.addCookies([{ name: sessionName, value: planted, url }, { name: 'portal.hat', value: crypto.randomUUID(), url }])
  await page.goto('/sign-in')
  await page.getByLabel('Thư điện tử').fill(victim.email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page).toHaveURL(/\/agency$/)
  const cookies = await context.cookies()
  const mine = cookies.find(({ name }) => name === sessionName)?.value ?? ''
  expect(mine).not.toBe(planted)
  expect(cookies.find(({ name }) => name === 'portal.hat')).toBeUndefined()
  // Who planted it is signed out by it at most, never signed in as somebody else.
  expect(await statusFor(planted)).toBe(401)
  expect(await statusFor(mine)).toBe(200)
  await own?.close()
})

test('every signing in makes another session, and one that was made up is none', async ({ playwright }) => {
  const { email } = await makeLiaison()
  const programs = await Promise.all([1, 2].map(() => playwright.request.newContext({ baseURL: url })))
  const tokens = await Promise.all(programs.map((program) => signIn(program, email)))
  expect(new Set(tokens).size).toBe(2)
  const [token = ''] = tokens
  const [head = '', ...rest] = token.split('.')
  for (const made of [`${head}x.${rest.join('.')}`, `${token.slice(0, -2)}AA`, 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.', token.split('').toReversed().join('')]) expect(await statusFor(made)).toBe(401)
  await Promise.all(programs.map((program) => program.dispose()))
})

test('signing out ends the session for whoever copied its cookie, in the browser and by protocol; other devices stay', async ({ page, context, playwright }) => {
  const { email } = await makeLiaison()
  const [one, two] = await Promise.all([1, 2].map(() => playwright.request.newContext({ baseURL: url })))
  if (!one || !two) throw new Error('No programs')
  const [first, second] = [await signIn(one, email), await signIn(two, email)]
  const csrfToken = await tokenOf(one)
  expect((await one.post('/api/auth/signout', { form: { csrfToken, json: 'true' } })).status()).toBe(200)
  expect(await statusFor(first)).toBe(401)
  expect(await statusFor(second)).toBe(200)
  await context.addCookies([{ name: sessionName, value: second, url }])
  await page.goto('/agency')
  await page.getByRole('button', { name: 'Đăng xuất', exact: true }).first().click()
  await expect(page).toHaveURL(/\/$/)
  expect(await statusFor(second)).toBe(401)
  await Promise.all([one.dispose(), two.dispose()])
})

test('signed out everywhere on a public page, its head names nobody any more', async ({ page, context, playwright }) => {
  const { email } = await makeLiaison()
  const program = await playwright.request.newContext({ baseURL: url })
  const session = await signIn(program, email)
  await context.addCookies([{ name: sessionName, value: session, url }])
  await page.goto('/hats')
  const named = page.locator('a[href="/workspace"]')
  await expect(named.first()).toBeAttached()
  await page.getByRole('button', { name: 'Đăng xuất trên mọi thiết bị' }).click()
  await expect(page).toHaveURL(/\/$/)
  await expect(named).toHaveCount(0)
  expect(await statusFor(session)).toBe(401)
  await program.dispose()
})

test('behind https every cookie of the portal is Secure and names itself so; none can be read by a script', async () => {
  const portal = await startSecondPortal({ env: { NEXTAUTH_URL: 'https://portal.example' } })
  try {
    const csrf = await fetch(`${portal.url}/api/auth/csrf`)
    const token: unknown = await csrf.json()
    const csrfToken = typeof token === 'object' && token !== null && 'csrfToken' in token ? String(token.csrfToken) : ''
    await portal.query('insert into account (id, email, password_hash, display_name) values ($1, $2, $3, $4)', [crypto.randomUUID(), 'thu@coquan.example', await hashPassword(password), 'A'])
    const cookie = csrf.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
    const signed = await fetch(`${portal.url}/api/auth/callback/credentials`, { method: 'POST', redirect: 'manual', headers: { cookie, 'content-type': 'application/json' }, body: JSON.stringify({ csrfToken, email: 'thu@coquan.example', password, json: 'true' }) })
    const set = [...csrf.headers.getSetCookie(), ...signed.headers.getSetCookie()]
    expect(set.map((one) => one.split('=')[0])).toEqual(expect.arrayContaining(['__Host-next-auth.csrf-token', '__Secure-next-auth.session-token']))
    for (const one of set) {
      expect(one).toMatch(/; ?HttpOnly/i)
      expect(one).toMatch(/; ?SameSite=Lax/i)
      expect(one).toMatch(/; ?Secure/i)
      expect(one).not.toMatch(/; ?Domain=/i)
    }
  } finally {
    await portal.stop()
  }
})

test('a field for a password hides it, and takes what a manager of passwords fills in', async ({ page }) => {
  await page.goto('/sign-in')
  const field = page.getByLabel('Mật khẩu', { exact: true })
  await expect(field).toHaveAttribute('type', 'password')
  await expect(field).toHaveAttribute('autocomplete', 'current-password')
  await expect(page.getByLabel('Thư điện tử')).toHaveAttribute('autocomplete', /username|email/)
  await field.evaluate((one) => one.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true })) || Promise.reject(new Error('Pasting is stopped')))
})

test('a browser keeps nothing of the portal but its cookies', async ({ page, context }) => {
  const { email } = await makeLiaison()
  await context.addCookies([{ name: sessionName, value: await context.browser()?.newContext({ baseURL: url }).then(async (own) => { const token = await signIn(own.request, email); await own.close(); return token }) ?? '', url }])
  for (const path of ['/agency', '/agency/people', '/agency/nominations']) await page.goto(path)
  const kept = await page.evaluate(async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage).filter((key) => !key.startsWith('__next')), ...(await indexedDB.databases()).map(({ name }) => name ?? ''), ...(await caches.keys())])
  expect(kept).toEqual([])
})
